package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;

/**
 * What a component costs at factor 1.
 *
 * @param component one of the five
 * @param fixedRate excluding VAT
 */
public record ComponentRate(Component component, Amount fixedRate) {
    public ComponentRate {
        Weights.requireOneOfFive(component);
        InvalidValue.ifMissing("fixedRate", fixedRate);
        InvalidValue.unlessWithin("fixedRate", fixedRate.cents(), 0, Tariff.MOST);
    }
}
