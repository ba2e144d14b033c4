package nl.wijkatelier.contract.matrix;

/**
 * No more options, or criteria, fit in the matrix.
 *
 * @param most most of them
 */
public record MatrixIsFull(int most) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "At most " + most + " fit. Take one away first, or put two together.";
    }
}
