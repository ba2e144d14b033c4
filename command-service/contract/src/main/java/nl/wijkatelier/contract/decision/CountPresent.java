package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.round.RoundId;

/**
 * Records how many people were in the room in the last round, with and without a say.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param present how many were present, 1 to 10,000
 */
public record CountPresent(DecisionId decisionId, RoundId roundId, int present) implements DecisionCommand {
    private static final int MOST = 10_000;

    public CountPresent {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.unlessWithin("present", present, 1, MOST);
    }
}
