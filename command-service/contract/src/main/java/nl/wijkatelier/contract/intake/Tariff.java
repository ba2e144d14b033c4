package nl.wijkatelier.contract.intake;

import java.util.HashSet;
import java.util.List;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * The rates by which a quotation is made (DOMAIN.md §6), excluding VAT.
 *
 * @param version which rates these are, such as {@code 2026-11}
 * @param rates one for each of the five components
 * @param intakeFee what the intake itself costs
 */
public record Tariff(Title version, List<ComponentRate> rates, Amount intakeFee) {
    /** The most that one line can be, in cents: a million euros. So no total is too large to be exact. */
    static final long MOST = 100_000_000;

    public Tariff {
        InvalidValue.ifMissing("version", version);
        rates = InvalidValue.unlessListed("rates", rates, Weights.COMPONENTS.size());
        var rated = new HashSet<Component>();
        rates.forEach(rate -> rated.add(rate.component()));
        if (!rated.equals(Weights.COMPONENTS)) {
            throw new InvalidValue("rates", "must have one rate for each of the five components");
        }
        InvalidValue.ifMissing("intakeFee", intakeFee);
        InvalidValue.unlessWithin("intakeFee", intakeFee.cents(), 0, MOST);
    }
}
