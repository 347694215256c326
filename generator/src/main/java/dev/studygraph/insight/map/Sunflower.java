package dev.studygraph.insight.map;

/** Places around a middle as in the head of a sunflower: evenly spread, however many there are. */
final class Sunflower {
    /** The golden angle. */
    static final double ANGLE = 2.399963229728653;

    private Sunflower() {}

    /** The radius of a disc that holds so many places, each {@code spacing} from the next. */
    static double radius(int places, double spacing) {
        return spacing * 0.56 * Math.sqrt(places) + spacing * 0.3;
    }

    static double x(int place, double spacing) {
        return spacing * 0.56 * Math.sqrt(place) * StrictMath.cos(place * ANGLE);
    }

    static double y(int place, double spacing) {
        return spacing * 0.56 * Math.sqrt(place) * StrictMath.sin(place * ANGLE);
    }
}
