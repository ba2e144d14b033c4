package nl.wijkatelier.query.quickscan;

import java.util.List;

/**
 * From the value of an indicator to a score: straight between points, level beyond the outer ones.
 *
 * @param points at least one, each farther than the one before
 */
public record Curve(List<Point> points) {
    /**
     * A point of a curve.
     *
     * @param at value of the indicator, in its unit
     * @param score 0 to 100
     */
    public record Point(double at, double score) {}

    /** The score for a value, 0 to 100. */
    double scoreAt(double value) {
        var before = points.getFirst();
        for (var point : points) {
            if (value <= point.at()) {
                return point == before ? point.score() : between(before, point, value);
            }
            before = point;
        }
        return before.score();
    }

    private static double between(Point from, Point to, double value) {
        return from.score() + (to.score() - from.score()) * (value - from.at()) / (to.at() - from.at());
    }
}
