package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took a position, bound to the exact text.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param proposalId the text it is about
 * @param position the position
 * @param reason why
 */
public record PositionTaken(
        DecisionId decisionId,
        RoundId roundId,
        ProposalId proposalId,
        Position position,
        @Nullable Explanation reason) implements DecisionEvent {}
