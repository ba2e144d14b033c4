package nl.wijkatelier.contract.decision;

import java.time.LocalDate;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Records that the proposal is agreed; refused while objections are open or positions are missing.
 *
 * @param decisionId the decision
 * @param rationale why this outcome
 * @param minorityView what those who think otherwise want to be remembered, in their words; kept only if it is agreed
 * @param reviewAt when to look at it again, in the years 2000 to 2199 and not before the day on which it is agreed
 */
public record AgreeDecision(
        DecisionId decisionId,
        @Nullable Explanation rationale,
        @Nullable Explanation minorityView,
        @Nullable LocalDate reviewAt) implements DecisionCommand {
    public AgreeDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.unlessDay("reviewAt", reviewAt);
    }
}
