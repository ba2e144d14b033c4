package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.intake.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What an atelier costs and how its time is divided (DOMAIN.md §6): fixed rate times factor, and a share by factor. As long
 * as a component that takes part was not weighed there are no shares and no total, for what is unknown is not zero.
 */
final class Quotation {
    private final Map<Component, Long> rates;
    private final Map<Component, Map<String, ?>> weights;

    Quotation(Map<Component, Long> rates, Map<Component, Map<String, ?>> weights) {
        this.rates = rates;
        this.weights = weights;
    }

    /** A line for each of the five components, in their order. */
    List<Map<String, Object>> lines() {
        var known = takingPart().stream().allMatch(component -> quarters(component) != null);
        var minutes = known ? TimeShares.of(factors()) : Map.<Component, Long>of();
        var lines = new ArrayList<Map<String, Object>>();
        for (var component : Weights.COMPONENTS) {
            lines.add(line(component, minutes));
        }
        return lines;
    }

    /** What the components cost together, in cents; null while one that takes part was not weighed. */
    @Nullable Long subtotal() {
        long sum = 0;
        for (var component : takingPart()) {
            var amount = amount(component);
            if (amount == null) {
                return null;
            }
            sum += amount;
        }
        return sum;
    }

    private Map<String, Object> line(Component component, Map<Component, Long> minutes) {
        var line = new LinkedHashMap<String, Object>();
        line.put("component", component.name());
        line.put("rateCents", rates.get(component));
        if (isDropped(component)) {
            line.put("dropped", true);
            line.put("reason", weights.get(component).get("reason"));
            return line;
        }
        putIfKnown(line, "quarters", quarters(component));
        putIfKnown(line, "amountCents", amount(component));
        if (minutes.containsKey(component)) {
            line.put("shareTenths", TimeShares.tenths(factors(), component));
            line.put("minutes", minutes.get(component));
        }
        return line;
    }

    private Map<Component, Long> factors() {
        var factors = new LinkedHashMap<Component, Long>();
        takingPart().forEach(component -> factors.put(component, quarters(component)));
        return factors;
    }

    private List<Component> takingPart() {
        return Weights.COMPONENTS.stream().filter(component -> !isDropped(component)).toList();
    }

    private boolean isDropped(Component component) {
        return weights.getOrDefault(component, Map.of()).get("reason") != null;
    }

    private @Nullable Long quarters(Component component) {
        return weights.getOrDefault(component, Map.of()).get("quarters") instanceof Number factor
                ? factor.longValue()
                : null;
    }

    /** Half a cent is rounded up. */
    private @Nullable Long amount(Component component) {
        var quarters = quarters(component);
        return quarters == null
                ? null
                : (rates.get(component) * quarters + Weights.WHOLE / 2) / Weights.WHOLE;
    }

    private static void putIfKnown(Map<String, Object> line, String name, @Nullable Long value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
