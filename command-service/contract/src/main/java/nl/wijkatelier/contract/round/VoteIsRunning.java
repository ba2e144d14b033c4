package nl.wijkatelier.contract.round;

/**
 * A board has one dot vote at a time.
 *
 * @param voteId the running vote
 */
public record VoteIsRunning(VoteId voteId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Close the running vote first.";
    }
}
