package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;

/**
 * A weight of the scan that differs from the published model.
 *
 * @param indicator what is looked at
 * @param weight how heavily it counts, 0 (not at all) to 100
 */
public record ScanWeight(Indicator indicator, Quantity weight) {
    public ScanWeight {
        new WeighCriterion(indicator, weight);
    }
}
