package dev.studygraph.build;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How finely file systems count time: what changes twice within a tick may look unchanged. The clock decides only what is looked at twice, never what the site says. */
final class Tick {
    private static final long NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(20);

    private Tick() {}

    /** The moment, in nanoseconds since 1970, before which whatever has changed by now will look different once it changes again. */
    static long ago() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - NANOSECONDS;
    }

    /** Waits until what has changed by now is older than {@link #ago}. */
    static void pass() {
        LockSupport.parkNanos(NANOSECONDS + TimeUnit.MILLISECONDS.toNanos(5));
    }
}
