package nl.wijkatelier.contract.neighbourhood;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Gives the curve from an indicator's value to an alternative's score another shape.
 *
 * @param alternative for which alternative
 * @param indicator what is looked at
 * @param points 1 to 20 points, each farther than the one before
 */
public record ShapeCurve(
        HeatAlternative alternative,
        Indicator indicator,
        List<CurvePoint> points) implements NeighbourhoodCommand {
    private static final int MOST_POINTS = 20;

    public ShapeCurve {
        InvalidValue.ifMissing("alternative", alternative);
        InvalidValue.ifMissing("indicator", indicator);
        points = InvalidValue.unlessListed("points", points, MOST_POINTS);
        InvalidValue.ifEmpty("points", points);
        requireRising(points);
    }

    private static void requireRising(List<CurvePoint> points) {
        for (var next = 1; next < points.size(); next++) {
            if (points.get(next).at().value().compareTo(points.get(next - 1).at().value()) <= 0) {
                throw new InvalidValue("points", "must each be at a larger value than the one before");
            }
        }
    }
}
