package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Describes where the atelier starts from; replaces what was described before, also by nothing. Apart from the occasion, so that
 * two people who each fill in one of them do not overwrite the other.
 *
 * @param startingPoint what there is already: a heat programme, a council, agreements
 */
public record DescribeStartingPoint(
        @Nullable Explanation startingPoint) implements IntakeCommand {}
