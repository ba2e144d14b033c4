package nl.wijkatelier.query.quickscan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator counts.
 *
 * @param indicator what is looked at
 * @param weight how heavily it counts
 * @param curves for each alternative to which it applies, from value to score
 */
public record Criterion(Indicator indicator, double weight, Map<HeatAlternative, Curve> curves) {
    public Criterion {
        curves = Collections.unmodifiableMap(new EnumMap<>(curves));
    }

    /** The curve for an alternative; null when the indicator says nothing about it. */
    @Nullable Curve curve(HeatAlternative alternative) {
        return curves.get(alternative);
    }

    Criterion weighing(double other) {
        return new Criterion(indicator, other, curves);
    }

    Criterion shaped(HeatAlternative alternative, Curve curve) {
        var others = new EnumMap<>(curves);
        others.put(alternative, curve);
        return new Criterion(indicator, weight, others);
    }
}
