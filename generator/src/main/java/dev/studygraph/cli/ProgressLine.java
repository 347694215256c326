package dev.studygraph.cli;

import dev.studygraph.build.Progress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that says how far a build is, shown once it takes longer than a second. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE_MILLISECONDS = 1_000;
    private static final long PERIOD_MILLISECONDS = 200;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private record State(String step, int done, int total) {}

    private final Shell shell;
    private final ScheduledExecutorService clock;
    private volatile State state = new State("starting", 0, 0);
    private boolean shown;

    ProgressLine(Shell shell, boolean wanted) {
        this.shell = shell;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (wanted && shell.terminal()) {
            var unused = clock.scheduleAtFixedRate(
                    this::show, PATIENCE_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void at(String step, int done, int total) {
        state = new State(step, done, total);
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (shown) {
            shell.err().print(CLEAR);
            shell.err().flush();
            shown = false;
        }
    }

    /** {@code pages ━━━━━───── 120 of 240}; without a bar where nobody knows how much there is. */
    static String line(String step, int done, int total) {
        if (total <= 0) {
            return step + " …";
        }
        int full = (int) Math.min(BAR, (long) BAR * done / total);
        return step + " " + "━".repeat(full) + "─".repeat(BAR - full) + " " + done + " of " + total;
    }

    private synchronized void show() {
        if (clock.isShutdown()) {
            return;
        }
        State now = state;
        shell.err().print(CLEAR + line(now.step(), now.done(), now.total()));
        shell.err().flush();
        shown = true;
    }
}
