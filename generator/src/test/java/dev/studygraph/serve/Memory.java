package dev.studygraph.serve;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** What the program holds on to. */
final class Memory {
    private static final int COLLECTIONS = 3;

    private Memory() {}

    /** Bytes of the heap that are still used once what nobody needs is gone. */
    static long held() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
