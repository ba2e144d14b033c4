package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody has spoken: oneself, or anybody when a facilitator says it. Saying it again puts what was said right.
 *
 * @param roundId the round
 * @param participantId who spoke
 * @param said what is kept of it; left out when nothing is
 */
public record TakeTurn(TurnRoundId roundId, ParticipantId participantId, @Nullable Explanation said)
        implements TurnCommand {
    public TakeTurn {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("participantId", participantId);
    }
}
