package nl.wijkatelier.contract.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;

/** The bounds of weighing (DOMAIN.md §6: factor 0.50 to 2.00 in steps of 0.25, on five components). */
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

    static void requireOneOfFive(Component component) {
        InvalidValue.ifMissing("component", component);
        if (!COMPONENTS.contains(component)) {
            throw new InvalidValue("component", "must be one of the five components");
        }
    }
}
