package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of the atelier was described.
 *
 * @param occasion why this atelier, and why now
 */
public record OccasionDescribed(
        @Nullable Explanation occasion) implements IntakeEvent {}
