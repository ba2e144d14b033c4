package nl.wijkatelier.atelier.programme;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkatelier.contract.Component;

/** How time is shared between the components: by their weights, in steps of five minutes (DOMAIN.md §6). */
final class Shares {
    private static final int STEP = 5;

    private Shares() {}

    /**
     * The minutes of each component; together exactly as many as there are. What rounding down leaves over goes to the
     * components that lost most by it.
     *
     * @param weights weight of each component that takes part, more than 0
     * @param minutes all there is to share, a multiple of five
     */
    static Map<Component, Integer> of(Map<Component, Integer> weights, int minutes) {
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        int steps = minutes / STEP;
        var shares = new EnumMap<Component, Integer>(Component.class);
        weights.forEach((component, weight) -> shares.put(component, steps * weight / all));
        int left = steps - shares.values().stream().mapToInt(Integer::intValue).sum();
        weights.keySet().stream()
                .sorted(Comparator.comparing((Component component) -> -(steps * weights.get(component) % all))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(component -> shares.merge(component, 1, Integer::sum));
        shares.replaceAll((_, share) -> share * STEP);
        return shares;
    }
}
