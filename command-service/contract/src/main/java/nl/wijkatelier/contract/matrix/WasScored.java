package nl.wijkatelier.contract.matrix;

/**
 * What was in a round stays as it was then.
 *
 * @param id the option or criterion
 */
public record WasScored(String id) implements MatrixRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "People have scored this, so it stays as it is. Add another one instead.";
    }
}
