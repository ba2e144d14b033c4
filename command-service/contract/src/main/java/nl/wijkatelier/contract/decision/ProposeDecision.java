package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first proposal for a decision, with its grounds.
 *
 * @param decisionId the decision
 * @param proposalId this version of the text
 * @param title short name
 * @param question the question that it answers
 * @param text the proposal
 * @param component the component it belongs to
 * @param method how it is decided
 * @param mandate what the outcome binds
 * @param context what led to it
 * @param grounds what it rests on, at most 100
 */
public record ProposeDecision(
        DecisionId decisionId,
        ProposalId proposalId,
        Title title,
        Explanation question,
        ProposalText text,
        Component component,
        DecisionMethod method,
        Mandate mandate,
        @Nullable Explanation context,
        List<Ground> grounds) implements DecisionCommand {
    public ProposeDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("proposalId", proposalId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("question", question);
        InvalidValue.ifMissing("text", text);
        InvalidValue.ifMissing("component", component);
        InvalidValue.ifMissing("method", method);
        InvalidValue.ifMissing("mandate", mandate);
        grounds = InvalidValue.unlessListed("grounds", grounds, 100);
    }
}
