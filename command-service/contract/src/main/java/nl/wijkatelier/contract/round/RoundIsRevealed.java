package nl.wijkatelier.contract.round;

/**
 * The round was revealed.
 *
 * @param roundId the round
 */
public record RoundIsRevealed(RoundId roundId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The round was revealed already.";
    }
}
