package nl.wijkatelier.contract.neighbourhood;

import java.math.BigDecimal;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Lets an indicator of the scan count more or less heavily.
 *
 * @param indicator what is looked at
 * @param weight how heavily it counts, 0 (not at all) to 100
 */
public record WeighCriterion(Indicator indicator, Quantity weight) implements NeighbourhoodCommand {
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);

    public WeighCriterion {
        InvalidValue.ifMissing("indicator", indicator);
        InvalidValue.ifMissing("weight", weight);
        weight.requireWithin("weight", BigDecimal.ZERO, HEAVIEST);
    }
}
