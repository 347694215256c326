package dev.studygraph.cli;

import dev.studygraph.build.Progress;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line on a terminal that says how far a build is, shown once it takes longer than a second. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int PERIOD_MILLISECONDS = 200;
    private static final int COLUMNS = 79;
    private static final String CLEAR = "\r\u001b[K";

    private final Shell shell;
    private final boolean wanted;
    private final long showFrom;
    private String step = "";
    private Optional<ProgressBar> bar = Optional.empty();
    private volatile boolean shown;

    ProgressLine(Shell shell, boolean wanted) {
        this(shell, wanted, PATIENCE);
    }

    /** @param patience how long nothing is shown, since most builds are done by then */
    ProgressLine(Shell shell, boolean wanted, Duration patience) {
        this.shell = shell;
        this.wanted = wanted && shell.terminal();
        this.showFrom = System.nanoTime() + patience.toNanos();
    }

    @Override
    public synchronized void at(String now, int done, int total) {
        if (!wanted) {
            return;
        }
        if (!now.equals(step)) {
            bar.ifPresent(ProgressBar::close);
            step = now;
            bar = Optional.of(begun(now, total));
        }
        bar.ifPresent(running -> running.stepTo(done));
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
        if (shown) {
            print(CLEAR);
        }
    }

    private ProgressBar begun(String name, int total) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total > 0 ? total : -1) // less than nothing: nobody knows
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(PERIOD_MILLISECONDS)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, COLUMNS))
                .build();
    }

    /** Called by the library's clock, and once more when a bar is closed. */
    private void show(String line) {
        if (System.nanoTime() - showFrom >= 0) {
            print(CLEAR + line);
            shown = true;
        }
    }

    private void print(String text) {
        shell.err().print(text);
        shell.err().flush();
    }
}
