package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.round.RoundId;

/**
 * Shows everybody the positions that were taken in silence, with names and reasons. Whoever changes theirs afterwards does so for
 * all to see.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 */
public record ShowPositions(DecisionId decisionId, RoundId roundId) implements DecisionCommand {
    public ShowPositions {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("roundId", roundId);
    }
}
