package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Takes a position in the open round, or changes one's own.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param position the position
 * @param reason why; an objection and an advice need one
 */
public record TakePosition(
        DecisionId decisionId,
        RoundId roundId,
        Position position,
        @Nullable Explanation reason) implements DecisionCommand {
    public TakePosition {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("position", position);
    }
}
