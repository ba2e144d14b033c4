package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Where somebody gives a score: an option on a criterion, in a round.
 *
 * @param roundId the round
 * @param participantId whose score
 * @param optionId the option
 * @param criterionId the criterion
 */
public record Cell(
        ScoringRoundId roundId,
        ParticipantId participantId,
        MatrixOptionId optionId,
        MatrixCriterionId criterionId) {}
