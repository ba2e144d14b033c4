package nl.wijkatelier.contract.neighbourhood;

import org.jspecify.annotations.Nullable;

/**
 * The model of this atelier does not look at the indicator, or does not compare the alternative.
 *
 * @param indicator the indicator
 * @param alternative the alternative, when it is about one
 */
public record NotInScanModel(Indicator indicator, @Nullable HeatAlternative alternative) implements NeighbourhoodRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "The model of this atelier has no " + indicator + (alternative == null ? "" : " for " + alternative) + ".";
    }
}
