package nl.wijkatelier.contract.turn;

import java.util.List;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * A round was started in which everybody speaks in turn.
 *
 * @param roundId the round
 * @param question what everybody answers
 * @param order who speaks, in order
 */
public record TurnRoundStarted(TurnRoundId roundId, Title question, List<ParticipantId> order) implements TurnEvent {
    public TurnRoundStarted {
        order = List.copyOf(order);
    }
}
