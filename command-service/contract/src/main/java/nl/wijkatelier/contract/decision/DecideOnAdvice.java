package nl.wijkatelier.contract.decision;

import java.time.LocalDate;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as the one who was appointed to, having heard every adviser.
 *
 * @param decisionId the decision
 * @param rationale why this outcome, also where it differs from an advice
 * @param minorityView what those who think otherwise want to be remembered, in their words; kept only if it is decided
 * @param reviewAt when to look at it again, in the years 2000 to 2199 and not before the day on which it is agreed
 */
public record DecideOnAdvice(
        DecisionId decisionId,
        Explanation rationale,
        @Nullable Explanation minorityView,
        @Nullable LocalDate reviewAt) implements DecisionCommand {
    public DecideOnAdvice {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("rationale", rationale);
        InvalidValue.unlessDay("reviewAt", reviewAt);
    }
}
