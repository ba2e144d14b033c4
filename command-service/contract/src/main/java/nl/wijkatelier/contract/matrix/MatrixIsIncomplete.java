package nl.wijkatelier.contract.matrix;

/**
 * There is nothing to score yet.
 *
 * @param matrixId the matrix
 */
public record MatrixIsIncomplete(MatrixId matrixId) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Add at least two options and one criterion, and weigh every criterion, one of them above 0.";
    }
}
