package nl.wijkatelier.contract.round;

/**
 * The vote is closed.
 *
 * @param voteId the vote
 */
public record VoteIsClosed(VoteId voteId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The vote is closed.";
    }
}
