package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;

/**
 * The round was revealed.
 *
 * @param roundId the round
 */
public record RoundIsRevealed(RoundId roundId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The round was revealed already.";
    }
}
