package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Describes the occasion of the atelier; replaces what was described before, also by nothing.
 *
 * @param occasion why this atelier, and why now
 */
public record DescribeOccasion(
        @Nullable Explanation occasion) implements IntakeCommand {}
