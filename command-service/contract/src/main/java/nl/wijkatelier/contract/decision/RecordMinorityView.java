package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Keeps what those who think otherwise want to be remembered; before the decision is settled.
 *
 * @param decisionId the decision
 * @param view in the words of the minority
 */
public record RecordMinorityView(DecisionId decisionId, Explanation view) implements DecisionCommand {
    public RecordMinorityView {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("view", view);
    }
}
