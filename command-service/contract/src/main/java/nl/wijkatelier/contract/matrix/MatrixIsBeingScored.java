package nl.wijkatelier.contract.matrix;

/**
 * While people score, the matrix stays as it is.
 *
 * @param roundId the running round
 */
public record MatrixIsBeingScored(ScoringRoundId roundId) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "People are scoring this matrix now. Show the scores first.";
    }
}
