package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of the atelier was described.
 *
 * @param occasion why this atelier, and why now
 * @param startingPoint what there is already: a heat programme, a council, agreements
 */
public record OccasionDescribed(
        @Nullable Explanation occasion,
        @Nullable Explanation startingPoint) implements IntakeEvent {}
