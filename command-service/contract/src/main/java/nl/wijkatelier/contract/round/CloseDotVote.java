package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Closes the vote and shows the result.
 *
 * @param voteId the vote
 */
public record CloseDotVote(VoteId voteId) implements RoundCommand {
    public CloseDotVote {
        InvalidValue.ifMissing("voteId", voteId);
    }
}
