package nl.wijkatelier.contract.programme;

/**
 * There are as many half-days as there can be.
 *
 * @param most the most half-days
 */
public record ProgrammeIsFull(int most) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A programme has at most " + most + " half-days.";
    }
}
