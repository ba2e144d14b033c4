package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on the current text.
 *
 * @param participantId who
 * @param position their position
 * @param reason why
 * @param option which option they advise
 */
public record Stance(
        ParticipantId participantId, Position position, @Nullable Explanation reason, @Nullable OptionId option) {
    Stance advising(OptionId advised) {
        return new Stance(participantId, position, reason, advised);
    }
}
