package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Describes the occasion of the atelier; replaces what was described before, also by nothing.
 *
 * @param occasion why this atelier, and why now
 * @param startingPoint what there is already: a heat programme, a council, agreements
 */
public record DescribeOccasion(
        @Nullable Explanation occasion,
        @Nullable Explanation startingPoint) implements IntakeCommand {}
