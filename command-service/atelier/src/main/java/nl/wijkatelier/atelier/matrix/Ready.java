package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * That somebody has scored what they can, in a round that runs.
 *
 * @param roundId the round
 * @param participantId who
 */
public record Ready(ScoringRoundId roundId, ParticipantId participantId) {}
