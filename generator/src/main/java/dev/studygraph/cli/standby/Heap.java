package dev.studygraph.cli.standby;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * How much more memory than it needs the program on standby takes: at work enough that garbage is collected seldom, as each collection
 * walks over the site in hand; between callers little. Other Java machines than HotSpot do as they like.
 */
final class Heap {
    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";

    private Heap() {}

    static void atWork() {
        set(MOST_FREE, 70);
        set(LEAST_FREE, 50);
    }

    /** Also gives back what the last command took, but for what an edit will take: else the next one begins with a collection. */
    static void atRest() {
        set(LEAST_FREE, 10);
        set(MOST_FREE, 30);
        System.gc();
    }

    /** @param percent of the heap, after a collection */
    private static void set(String option, int percent) {
        try {
            Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class))
                    .ifPresent(machine -> machine.setVMOption(option, Integer.toString(percent)));
        } catch (IllegalArgumentException e) {
            return; // this machine has no such option, or not for its collector
        }
    }
}
