package nl.wijkatelier.atelier.programme;

import java.util.EnumMap;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.intake.Weights;

/** How time is shared between the components: by their weights, in steps of five minutes (DOMAIN.md §6). */
final class Shares {
    private static final int STEP = 5;

    private Shares() {}

    /**
     * The minutes of each component; together exactly as many as there are.
     *
     * @param weights weight of each component that takes part, more than 0
     * @param minutes all there is to share, a multiple of five
     */
    static Map<Component, Integer> of(Map<Component, Integer> weights, int minutes) {
        var shares = new EnumMap<Component, Integer>(Component.class);
        Weights.divide(weights, minutes / STEP)
                .forEach((component, steps) -> shares.put(component, Math.toIntExact(steps) * STEP));
        return shares;
    }
}
