package dev.studygraph.insight.map;

import java.util.Arrays;

/**
 * Which nodes are joined, by their positions from 0; every line can be walked from both ends.
 *
 * <p>The neighbours of node {@code n} stand at {@code starts[n]} up to {@code starts[n + 1]}, in rising order.
 */
final class MapLinks {
    private final int[] starts;
    private final int[] ends;
    private final int[] weights;

    private MapLinks(int[] starts, int[] ends, int[] weights) {
        this.starts = starts;
        this.ends = ends;
        this.weights = weights;
    }

    /**
     * Lines between {@code size} nodes; those between the same two nodes become one that weighs as much as all of them.
     *
     * @param lines from, to, weight, and so on
     */
    static MapLinks of(int size, int[] lines) {
        int count = lines.length / 3;
        long[] both = new long[2 * count];
        int[] weight = new int[2 * count];
        Integer[] order = new Integer[2 * count];
        for (int i = 0; i < count; i++) {
            both[2 * i] = pair(lines[3 * i], lines[3 * i + 1]);
            both[2 * i + 1] = pair(lines[3 * i + 1], lines[3 * i]);
            weight[2 * i] = lines[3 * i + 2];
            weight[2 * i + 1] = lines[3 * i + 2];
        }
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(both[a], both[b]));
        int[] starts = new int[size + 1];
        int[] ends = new int[2 * count];
        int[] weights = new int[2 * count];
        int filled = 0;
        long last = -1;
        for (int at : order) {
            if (both[at] == last) {
                weights[filled - 1] += weight[at];
            } else {
                last = both[at];
                ends[filled] = (int) last;
                weights[filled] = weight[at];
                filled++;
                starts[(int) (last >>> 32) + 1]++;
            }
        }
        for (int node = 0; node < size; node++) {
            starts[node + 1] += starts[node];
        }
        return new MapLinks(starts, Arrays.copyOf(ends, filled), Arrays.copyOf(weights, filled));
    }

    int size() {
        return starts.length - 1;
    }

    int from(int node) {
        return starts[node];
    }

    int until(int node) {
        return starts[node + 1];
    }

    /** The node at the other end of a line. */
    int end(int line) {
        return ends[line];
    }

    int weight(int line) {
        return weights[line];
    }

    private static long pair(int from, int to) {
        return ((long) from << 32) | to;
    }
}
