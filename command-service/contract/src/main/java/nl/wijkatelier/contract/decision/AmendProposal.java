package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Replaces the text by a new version; positions on the old text stay with the old text and an open round ends.
 *
 * @param decisionId the decision
 * @param proposalId the new version
 * @param text the new text
 */
public record AmendProposal(
        DecisionId decisionId,
        ProposalId proposalId,
        ProposalText text) implements DecisionCommand {
    public AmendProposal {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("proposalId", proposalId);
        InvalidValue.ifMissing("text", text);
    }
}
