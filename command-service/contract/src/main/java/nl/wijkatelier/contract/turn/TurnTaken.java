package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has spoken.
 *
 * @param roundId the round
 * @param participantId who
 * @param said what is kept of it
 */
public record TurnTaken(TurnRoundId roundId, ParticipantId participantId, @Nullable Explanation said)
        implements TurnEvent {}
