package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;

/**
 * The vote is closed.
 *
 * @param voteId the vote
 */
public record VoteIsClosed(VoteId voteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The vote is closed.";
    }
}
