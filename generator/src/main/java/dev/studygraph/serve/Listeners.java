package dev.studygraph.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The open pages that want to hear of new builds, over server-sent events. */
final class Listeners {
    private static final long HEARTBEAT_SECONDS = 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String message = "";
    private int number;
    private boolean closed;

    /** Tells every page, and every page that comes later, until there is news again. */
    void tell(String text) {
        lock.lock();
        try {
            message = text;
            number++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sends every message to one page until it goes away. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream stream = exchange.getResponseBody()) {
            int heard = -1;
            while (true) {
                String text;
                lock.lock();
                try {
                    if (heard == number && !closed) {
                        boolean unused = changed.await(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                    }
                    if (closed) {
                        return;
                    }
                    text = heard == number ? ":\n\n" : "data: " + message + "\n\n";
                    heard = number;
                } finally {
                    lock.unlock();
                }
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
