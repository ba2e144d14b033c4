package nl.wijkatelier.contract.matrix;

/**
 * The matrix was scored, and is kept.
 *
 * @param matrixId the matrix
 */
public record MatrixIsScored(MatrixId matrixId) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This matrix was scored, so it is kept. Open another one instead.";
    }
}
