package nl.wijkatelier.contract.neighbourhood;

import java.util.List;

/**
 * From the value of an indicator to the score of one alternative.
 *
 * @param alternative for which alternative
 * @param points 1 to 20 points, each farther than the one before
 */
public record AlternativeCurve(HeatAlternative alternative, List<CurvePoint> points) {
    public AlternativeCurve {
        // What nobody could draw by hand is no curve; the indicator makes no difference to that.
        points = new ShapeCurve(alternative, Indicator.HEAT_DENSITY, points).points();
    }
}
