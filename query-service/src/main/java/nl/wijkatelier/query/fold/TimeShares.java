package nl.wijkatelier.query.fold;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkatelier.contract.Component;

/** The time of the four half-days, divided over components by their factors (DOMAIN.md §6). */
final class TimeShares {
    /** Working time of four half-days of three hours, in minutes. */
    static final long MINUTES = 720;

    private TimeShares() {}

    /** Whole minutes that add up: those that are left go to the largest remainders, the first component first. */
    static Map<Component, Long> of(Map<Component, Long> factors) {
        var sum = sum(factors);
        var minutes = new LinkedHashMap<Component, Long>();
        factors.forEach((component, factor) -> minutes.put(component, MINUTES * factor / sum));
        var left = MINUTES - sum(minutes);
        factors.keySet().stream()
                .sorted(Comparator.comparingLong(component -> -(MINUTES * factors.get(component) % sum)))
                .limit(left)
                .forEach(component -> minutes.merge(component, 1L, Long::sum));
        return minutes;
    }

    /** A share in tenths of a percent, half rounded up. */
    static long tenths(Map<Component, Long> factors, Component component) {
        var sum = sum(factors);
        return (2_000 * factors.get(component) + sum) / (2 * sum);
    }

    private static long sum(Map<Component, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
