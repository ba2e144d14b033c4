package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;

/**
 * An objection was met in the text.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 * @param proposalId the version that meets it
 * @param resolution what was changed
 */
public record ObjectionIntegrated(
        DecisionId decisionId,
        ObjectionId objectionId,
        ProposalId proposalId,
        Explanation resolution) implements DecisionEvent {}
