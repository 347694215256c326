package dev.studygraph.insight.map;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Places the nodes of one group within its disc: what is joined stands near, nothing stands on anything. A group too large for forces
 * keeps the sunflower it begins with, filled from the middle by distance from its first node.
 */
final class GroupLayout {
    private static final int MOST_FOR_FORCES = 220;
    private static final int STEPS = 90;

    private final int[] nodes;
    private final int[] local;
    private final MapLinks links;
    private final double spacing;
    private final double[] x;
    private final double[] y;

    private GroupLayout(int[] nodes, int[] local, MapLinks links, double spacing) {
        this.nodes = nodes;
        this.local = local;
        this.links = links;
        this.spacing = spacing;
        this.x = new double[nodes.length];
        this.y = new double[nodes.length];
    }

    /**
     * Places for {@code nodes} around the middle of their disc.
     *
     * @param local for every node of the map its position in its group
     * @param group for every node of the map its group
     */
    static GroupLayout of(int[] nodes, int[] local, int[] group, MapLinks links, double spacing) {
        var layout = new GroupLayout(nodes, local, links, spacing);
        layout.start(group);
        if (nodes.length <= MOST_FOR_FORCES) {
            layout.settle(group);
        }
        return layout;
    }

    double x(int position) {
        return x[position];
    }

    double y(int position) {
        return y[position];
    }

    private void start(int[] group) {
        boolean[] placed = new boolean[nodes.length];
        var queue = new ArrayDeque<Integer>();
        int place = 0;
        for (int first = 0; first < nodes.length; first++) {
            if (!placed[first]) {
                placed[first] = true;
                queue.add(first);
            }
            while (!queue.isEmpty()) {
                int here = queue.remove();
                x[here] = Sunflower.x(place, spacing);
                y[here] = Sunflower.y(place, spacing);
                place++;
                int node = nodes[here];
                for (int line = links.from(node); line < links.until(node); line++) {
                    int other = links.end(line);
                    if (group[other] == group[node] && !placed[local[other]]) {
                        placed[local[other]] = true;
                        queue.add(local[other]);
                    }
                }
            }
        }
    }

    private void settle(int[] group) {
        double[] moveX = new double[nodes.length];
        double[] moveY = new double[nodes.length];
        double radius = Sunflower.radius(nodes.length, spacing);
        for (int step = 0; step < STEPS; step++) {
            Arrays.fill(moveX, 0);
            Arrays.fill(moveY, 0);
            repel(moveX, moveY);
            attract(group, moveX, moveY);
            double most = spacing * 0.5 * (1 - (double) step / STEPS);
            for (int i = 0; i < nodes.length; i++) {
                double length = Math.max(1e-9, Math.sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]));
                double share = Math.min(length, most) / length;
                x[i] += moveX[i] * share;
                y[i] += moveY[i] * share;
            }
            hold(radius);
        }
        for (int step = 0; step < 40; step++) {
            part(spacing * 0.92);
            hold(radius);
        }
    }

    private void repel(double[] moveX, double[] moveY) {
        double square = spacing * spacing;
        for (int a = 0; a < nodes.length; a++) {
            for (int b = a + 1; b < nodes.length; b++) {
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double force = square / Math.max(dx * dx + dy * dy, square * 0.01);
                moveX[a] -= dx * force;
                moveY[a] -= dy * force;
                moveX[b] += dx * force;
                moveY[b] += dy * force;
            }
        }
    }

    private void attract(int[] group, double[] moveX, double[] moveY) {
        for (int a = 0; a < nodes.length; a++) {
            int node = nodes[a];
            for (int line = links.from(node); line < links.until(node); line++) {
                int other = links.end(line);
                if (group[other] == group[node]) {
                    double dx = x[local[other]] - x[a];
                    double dy = y[local[other]] - y[a];
                    double force = Math.sqrt(dx * dx + dy * dy) / spacing;
                    moveX[a] += dx * force * 0.5;
                    moveY[a] += dy * force * 0.5;
                }
            }
            moveX[a] -= x[a] * 0.08;
            moveY[a] -= y[a] * 0.08;
        }
    }

    /** Nothing leaves the disc. */
    private void hold(double radius) {
        for (int i = 0; i < nodes.length; i++) {
            double distance = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
            if (distance > radius) {
                x[i] *= radius / distance;
                y[i] *= radius / distance;
            }
        }
    }

    private void part(double least) {
        for (int a = 0; a < nodes.length; a++) {
            for (int b = a + 1; b < nodes.length; b++) {
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double square = dx * dx + dy * dy;
                if (square < least * least) {
                    double distance = Math.sqrt(square);
                    double push = (least - distance) / 2;
                    double ux = distance < 1e-6 ? 1 : dx / distance;
                    double uy = distance < 1e-6 ? 0 : dy / distance;
                    x[a] -= ux * push;
                    y[a] -= uy * push;
                    x[b] += ux * push;
                    y[b] += uy * push;
                }
            }
        }
    }
}
