package dev.studygraph.maven;

import dev.studygraph.build.Progress;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log of each step of a build when it begins. */
final class StepLog implements Progress {
    private final Log log;
    private final AtomicReference<String> last = new AtomicReference<>("");

    StepLog(Log log) {
        this.log = log;
    }

    @Override
    public void at(String step, int done, int total) {
        if (!last.getAndSet(step).equals(step)) {
            log.debug(step);
        }
    }
}
