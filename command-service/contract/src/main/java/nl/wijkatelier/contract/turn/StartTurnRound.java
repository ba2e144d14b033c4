package nl.wijkatelier.contract.turn;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Starts a round in which everybody speaks in turn.
 *
 * @param roundId the new round
 * @param question what everybody answers
 * @param order who speaks, 1 to 200 people, each once, in the order in which they do
 */
public record StartTurnRound(TurnRoundId roundId, Title question, List<ParticipantId> order) implements TurnCommand {
    private static final int MOST_PEOPLE = 200;

    public StartTurnRound {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("question", question);
        order = InvalidValue.unlessListed("order", order, MOST_PEOPLE);
        InvalidValue.ifEmpty("order", order);
        if (order.stream().distinct().count() < order.size()) {
            throw new InvalidValue("order", "must name everybody once");
        }
    }
}
