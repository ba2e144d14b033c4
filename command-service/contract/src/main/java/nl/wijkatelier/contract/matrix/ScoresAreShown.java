package nl.wijkatelier.contract.matrix;

/**
 * The round is over.
 *
 * @param roundId the round
 */
public record ScoresAreShown(ScoringRoundId roundId) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The scores of this round are shown already. Score in the next round.";
    }
}
