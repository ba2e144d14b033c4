package nl.wijkatelier.contract.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;

/** The rules of weighing (DOMAIN.md §6: factor 0.50 to 2.00 in steps of 0.25, on five components, by which time is divided). */
public final class Weights {
    /** The least factor in quarters: 0.50. */
    public static final int LEAST = 2;
    /** The largest factor in quarters: 2.00. */
    public static final int MOST = 8;
    /** Quarters in a factor of 1. */
    public static final int WHOLE = 4;
    /** The components that an atelier consists of, in their order. */
    public static final Set<Component> COMPONENTS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Component.GENERAL)));

    private Weights() {}

    /**
     * So many parts in proportion to factors. What rounding down leaves over goes to the components that lost most by it, the
     * first component first; together they are exactly as many as there are.
     *
     * @param factors the factor of each component that takes part, more than 0
     */
    public static Map<Component, Long> divide(Map<Component, ? extends Number> factors, long parts) {
        var all = factors.values().stream().mapToLong(Number::longValue).sum();
        var shares = new EnumMap<Component, Long>(Component.class);
        factors.forEach((component, factor) -> shares.put(component, parts * factor.longValue() / all));
        var left = parts - shares.values().stream().mapToLong(Long::longValue).sum();
        shares.keySet().stream()
                .sorted(Comparator.comparingLong(component -> -(parts * factors.get(component).longValue() % all)))
                .limit(left)
                .forEach(component -> shares.merge(component, 1L, Long::sum));
        return shares;
    }

    static void requireOneOfFive(Component component) {
        InvalidValue.ifMissing("component", component);
        if (!COMPONENTS.contains(component)) {
            throw new InvalidValue("component", "must be one of the five components");
        }
    }
}
