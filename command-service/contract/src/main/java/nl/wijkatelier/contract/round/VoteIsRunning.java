package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;

/**
 * A board has one dot vote at a time.
 *
 * @param voteId the running vote
 */
public record VoteIsRunning(VoteId voteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Close the running vote first.";
    }
}
