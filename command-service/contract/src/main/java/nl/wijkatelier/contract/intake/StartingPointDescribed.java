package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * It was described where the atelier starts from.
 *
 * @param startingPoint what there is already: a heat programme, a council, agreements
 */
public record StartingPointDescribed(
        @Nullable Explanation startingPoint) implements IntakeEvent {}
