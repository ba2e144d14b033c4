package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Gives an advice in the open round, for one of the options or in words only.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param optionId the option that is advised
 * @param reason the advice in words; needed when no option is named
 */
public record GiveAdvice(
        DecisionId decisionId,
        RoundId roundId,
        @Nullable OptionId optionId,
        @Nullable Explanation reason) implements DecisionCommand {
    public GiveAdvice {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("roundId", roundId);
    }
}
