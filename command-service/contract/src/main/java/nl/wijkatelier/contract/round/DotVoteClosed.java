package nl.wijkatelier.contract.round;

/**
 * The vote was closed. The result is what the dots add up to.
 *
 * @param voteId the vote
 */
public record DotVoteClosed(VoteId voteId) implements RoundEvent {}
