package nl.wijkatelier.contract.blueprint;

import java.util.List;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;

/**
 * A curve of the scan that differs from the published model.
 *
 * @param alternative for which alternative
 * @param indicator what is looked at
 * @param points 1 to 20 points, each farther than the one before
 */
public record ScanCurve(HeatAlternative alternative, Indicator indicator, List<CurvePoint> points) {
    public ScanCurve {
        points = new ShapeCurve(alternative, indicator, points).points();
    }
}
