package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;

/**
 * No agreement was reached.
 *
 * @param decisionId the decision
 * @param proposalId the last text
 * @param reason why not
 */
public record DecisionRejected(
        DecisionId decisionId,
        ProposalId proposalId,
        Explanation reason) implements DecisionEvent {}
