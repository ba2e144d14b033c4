package nl.wijkatelier.contract.neighbourhood;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * The curve from an indicator's value to an alternative's score got another shape.
 *
 * @param alternative for which alternative
 * @param indicator what is looked at
 * @param points 1 to 20 points, each farther than the one before
 */
public record CurveShaped(
        HeatAlternative alternative,
        Indicator indicator,
        List<CurvePoint> points) implements NeighbourhoodEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.SCAN_MODEL, alternative + "/" + indicator);
    }
}
