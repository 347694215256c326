package dev.studygraph.insight.map;

/** Places discs in the plane: those with many lines between them near each other, none over another, all around the middle. */
final class Discs {
    /** Every step compares each disc with each; more steps than this many comparisons would be felt. */
    private static final int MOST_COMPARISONS = 12_000_000;

    private static final int MOST_STEPS = 240;
    private static final double GAP = 64;

    /** Screens are broader than high. */
    private static final double BROADER = 1.25;

    private final double[] radius;
    private final double[] x;
    private final double[] y;

    private Discs(double[] radius) {
        this.radius = radius;
        this.x = new double[radius.length];
        this.y = new double[radius.length];
    }

    /** Discs with their places; the first is the one that stands in the middle at first. */
    static Discs of(double[] radius, MapLinks ties) {
        var discs = new Discs(radius);
        discs.layOut();
        int count = radius.length;
        int steps = Math.min(MOST_STEPS, Math.max(12, MOST_COMPARISONS / Math.max(1, count * count)));
        for (int step = 0; step < steps; step++) {
            double heat = 1 - (double) step / steps;
            discs.pull(ties, 0.12 * heat);
            discs.part();
        }
        for (int step = 0; step < 2 * steps && discs.part(); step++) {
            // until none lies over another
        }
        return discs;
    }

    double x(int disc) {
        return x[disc];
    }

    double y(int disc) {
        return y[disc];
    }

    /** A sunflower: each next disc a golden angle further and as far out as the area of all before it needs. */
    private void layOut() {
        double area = 0;
        for (int i = 0; i < radius.length; i++) {
            double distance = Math.sqrt(area) * 1.15;
            x[i] = distance * BROADER * StrictMath.cos(i * Sunflower.ANGLE);
            y[i] = distance / BROADER * StrictMath.sin(i * Sunflower.ANGLE);
            area += (radius[i] + GAP) * (radius[i] + GAP);
        }
    }

    private void pull(MapLinks ties, double strength) {
        for (int disc = 0; disc < radius.length; disc++) {
            double towardsX = 0;
            double towardsY = 0;
            double total = 0;
            for (int line = ties.from(disc); line < ties.until(disc); line++) {
                int other = ties.end(line);
                double weight = ties.weight(line) / (radius[disc] + radius[other]);
                towardsX += weight * x[other];
                towardsY += weight * y[other];
                total += weight;
            }
            double middle = 0.15 * (total + 0.05);
            x[disc] += strength * (towardsX / (total + middle / BROADER) - x[disc]);
            y[disc] += strength * (towardsY / (total + middle * BROADER) - y[disc]);
        }
    }

    /** Moves discs that lie over one another apart; gives whether there were any. */
    private boolean part() {
        boolean parted = false;
        for (int a = 0; a < radius.length; a++) {
            for (int b = a + 1; b < radius.length; b++) {
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double least = radius[a] + radius[b] + GAP;
                double square = dx * dx + dy * dy;
                if (square < least * least - 1) {
                    parted = true;
                    double distance = Math.sqrt(square);
                    double push = (least - distance) / 2;
                    double ux = distance < 1e-6 ? 1 : dx / distance;
                    double uy = distance < 1e-6 ? 0 : dy / distance;
                    double shareOfA = 2 * radius[b] / (radius[a] + radius[b]);
                    x[a] -= ux * push * shareOfA;
                    y[a] -= uy * push * shareOfA;
                    x[b] += ux * push * (2 - shareOfA);
                    y[b] += uy * push * (2 - shareOfA);
                }
            }
        }
        return parted;
    }
}
