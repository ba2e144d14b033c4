package nl.wijkatelier.query.fold;

import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.intake.Weights;

/** The time of the four half-days, divided over components by their factors (DOMAIN.md §6). */
final class TimeShares {
    /** Working time of four half-days of three hours, in minutes. */
    static final long MINUTES = 720;

    private TimeShares() {}

    /** Whole minutes that add up. */
    static Map<Component, Long> of(Map<Component, Long> factors) {
        return Weights.divide(factors, MINUTES);
    }

    /** A share in tenths of a percent, half rounded up. */
    static long tenths(Map<Component, Long> factors, Component component) {
        var sum = factors.values().stream().mapToLong(Long::longValue).sum();
        return (2_000 * factors.get(component) + sum) / (2 * sum);
    }
}
