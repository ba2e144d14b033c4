package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;

/**
 * A position was an objection.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 * @param proposalId the text it is about
 * @param reason the argument
 */
public record ObjectionRaised(
        DecisionId decisionId,
        ObjectionId objectionId,
        ProposalId proposalId,
        Explanation reason) implements DecisionEvent {}
