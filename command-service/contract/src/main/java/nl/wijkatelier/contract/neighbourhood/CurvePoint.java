package nl.wijkatelier.contract.neighbourhood;

import java.math.BigDecimal;
import nl.wijkatelier.contract.InvalidValue;

/**
 * A point of a curve; between points the score goes straight, beyond the outer ones it stays.
 *
 * @param at value of the indicator, in its unit, 0 to 5,000
 * @param score 0 (does not fit) to 100 (fits very well)
 */
public record CurvePoint(Quantity at, Quantity score) {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(5000);
    private static final BigDecimal BEST = BigDecimal.valueOf(100);

    public CurvePoint {
        InvalidValue.ifMissing("at", at);
        InvalidValue.ifMissing("score", score);
        at.requireWithin("at", BigDecimal.ZERO, FARTHEST);
        score.requireWithin("score", BigDecimal.ZERO, BEST);
    }
}
