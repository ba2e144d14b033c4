package nl.wijkatelier.contract.matrix;

/**
 * The score is above the scale of the matrix.
 *
 * @param highest the best score
 */
public record ScoreIsTooHigh(int highest) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Scores run from 1 to " + highest + ".";
    }
}
