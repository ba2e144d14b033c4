package nl.wijkatelier.contract.decision;

/**
 * The text got a new version.
 *
 * @param decisionId the decision
 * @param proposalId this version of the text
 * @param text the new text
 */
public record ProposalAmended(
        DecisionId decisionId,
        ProposalId proposalId,
        ProposalText text) implements DecisionEvent {}
