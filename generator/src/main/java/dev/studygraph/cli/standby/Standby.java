package dev.studygraph.cli.standby;

import dev.studygraph.build.cache.ProgramVersion;
import dev.studygraph.build.cache.Stamp;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that does one command after the other for callers of the same user, so that none waits for the start of Java. What it keeps of one command
 * for the next is up to the commands and must not change what they do; it ends when nobody has called for a while, when the program on disk is
 * another, and when a caller goes away before the end, as that caller would have ended itself.
 */
public final class Standby {
    static final int READY = '!';

    private static final long LOOK_MILLISECONDS = 5_000;

    /** Who calls again and again, as authors do, should not meet with its tidying up. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    /**
     * When it ends.
     *
     * @param patience how long it waits for the next caller
     * @param fault the exit status after which nothing more is trusted to this process
     */
    public record Terms(Duration patience, int fault) {}

    /** What can be done on standby. */
    @FunctionalInterface
    public interface Commands {
        /** Does it; gives the exit status. */
        int run(Errand errand, PrintWriter out, PrintWriter err);

        /** Does what the next caller would wait for; a caller may come at any moment. */
        default void after() {}

        /** Does what was put off while somebody waited; a caller may come at any moment. */
        default void rest() {}
    }

    private final MeetingPoint place;
    private final Commands commands;
    private final Terms terms;
    private final ServerSocketChannel door;
    private final Optional<Stamp> own;
    private final String program = ProgramVersion.ofRunning();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long lastCall = System.nanoTime();
    private volatile boolean untidy;

    private Standby(MeetingPoint place, Commands commands, Terms terms, ServerSocketChannel door) {
        this.place = place;
        this.commands = commands;
        this.terms = terms;
        this.door = door;
        this.own = Stamp.of(place.socket());
    }

    /**
     * Waits for callers at this socket until nobody needs it any more; returns at once if another does already.
     *
     * @param started is told when callers may come, and closed
     * @throws IOException if there can be no such socket
     */
    public static void wait(Path socket, Commands commands, Terms terms, PrintStream started) throws IOException {
        var place = new MeetingPoint(socket);
        if (isTaken(place)) {
            return;
        }
        Files.deleteIfExists(socket); // left behind by one that was killed
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(place.address());
            var standby = new Standby(place, commands, terms, door);
            started.write(READY);
            started.flush();
            started.close();
            standby.watch();
            standby.serve();
        }
    }

    private static boolean isTaken(MeetingPoint place) {
        try (SocketChannel channel = SocketChannel.open(place.address())) {
            return channel.isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    private void serve() throws IOException {
        while (true) {
            SocketChannel caller = door.accept();
            if (busy.compareAndSet(false, true)) {
                new Thread(() -> attend(caller), "errand").start();
            } else {
                turnAway(caller);
            }
        }
    }

    private static void turnAway(SocketChannel caller) {
        try (caller) {
            Connection.say(Connection.BUSY, caller);
        } catch (IOException e) {
            return; // gone already
        }
    }

    private void attend(SocketChannel caller) {
        try (caller) {
            lastCall = System.nanoTime();
            Connection.say(Connection.FREE, caller);
            Errand errand = Errand.read(new DataInputStream(Channels.newInputStream(caller)));
            var answers = new Connection(caller);
            var done = new AtomicBoolean();
            Thread guard = new Thread(() -> endUnless(done, answers), "guard");
            guard.setDaemon(true);
            guard.start();
            Heap.atWork();
            int status = commands.run(errand, answers.printer(Connection.OUT), answers.printer(Connection.ERR));
            done.set(true);
            answers.done(status);
            if (status == terms.fault()) {
                end(Stamp.of(place.socket()).equals(own));
            }
        } catch (IOException e) {
            return; // who only looked whether somebody is here, or left
        } finally {
            lastCall = System.nanoTime();
            untidy = true;
            busy.set(false);
        }
        commands.after();
    }

    /** Whoever stops a command wants it stopped; a build that is cut off leaves the site whole. */
    private static void endUnless(AtomicBoolean done, Connection answers) {
        answers.awaitEnd();
        if (!done.get()) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void watch() {
        long pause = Math.min(LOOK_MILLISECONDS, terms.patience().toMillis());
        var watch = new Thread(
                () -> {
                    while (true) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
                        look();
                    }
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void look() {
        boolean ours = Stamp.of(place.socket()).equals(own);
        boolean forgotten = System.nanoTime() - lastCall > terms.patience().toNanos();
        if (!ours || forgotten || !ProgramVersion.onDisk().equals(program)) {
            if (busy.compareAndSet(false, true)) { // whoever comes now is turned away
                commands.rest();
                end(ours);
            }
        } else if (untidy && !busy.get() && System.nanoTime() - lastCall > QUIET.toNanos()) {
            untidy = false;
            commands.rest();
            Heap.atRest();
        }
    }

    private void end(boolean ours) {
        try {
            if (ours) {
                Files.deleteIfExists(place.socket());
            }
        } catch (IOException e) {
            // the next one finds it dead
        }
        Runtime.getRuntime().exit(0);
    }
}
