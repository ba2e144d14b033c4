package nl.wijkatelier.contract.neighbourhood;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * How an indicator counts in a model of the quick scan.
 *
 * @param indicator what is looked at
 * @param weight how heavily it counts, 0 (not at all) to 100
 * @param curves for each alternative to which it applies, from value to score; each alternative once
 */
public record ScanCriterion(Indicator indicator, Quantity weight, List<AlternativeCurve> curves) {
    public ScanCriterion {
        new WeighCriterion(indicator, weight);
        curves = InvalidValue.unlessListed("curves", curves, HeatAlternative.values().length);
        InvalidValue.ifEmpty("curves", curves);
        if (curves.stream().map(AlternativeCurve::alternative).distinct().count() < curves.size()) {
            throw new InvalidValue("curves", "must have each alternative once");
        }
    }

    /** Whether it makes a difference for the alternative. */
    boolean weighsFor(HeatAlternative alternative) {
        return weight.value().compareTo(BigDecimal.ZERO) > 0
                && curves.stream().anyMatch(curve -> curve.alternative() == alternative);
    }
}
