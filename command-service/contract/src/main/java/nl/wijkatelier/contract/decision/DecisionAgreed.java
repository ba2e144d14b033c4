package nl.wijkatelier.contract.decision;

import java.time.LocalDate;
import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The proposal was agreed.
 *
 * @param decisionId the decision
 * @param proposalId the text that was agreed
 * @param rationale why this outcome
 * @param reviewAt when to look at it again
 */
public record DecisionAgreed(
        DecisionId decisionId,
        ProposalId proposalId,
        @Nullable Explanation rationale,
        @Nullable LocalDate reviewAt) implements DecisionEvent {}
