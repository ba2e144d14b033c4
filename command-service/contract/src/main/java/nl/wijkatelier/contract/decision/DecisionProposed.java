package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A decision was proposed.
 *
 * @param decisionId the decision
 * @param proposalId this version of the text
 * @param title short name
 * @param question the question
 * @param text the proposal
 * @param component its component
 * @param method how it is decided
 * @param mandate what the outcome binds
 * @param context what led to it
 * @param grounds what it rests on
 */
public record DecisionProposed(
        DecisionId decisionId,
        ProposalId proposalId,
        Title title,
        Explanation question,
        ProposalText text,
        Component component,
        DecisionMethod method,
        Mandate mandate,
        @Nullable Explanation context,
        List<Ground> grounds) implements DecisionEvent {
    public DecisionProposed {
        grounds = List.copyOf(grounds);
    }
}
