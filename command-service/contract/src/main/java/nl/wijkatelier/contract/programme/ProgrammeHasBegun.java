package nl.wijkatelier.contract.programme;

/**
 * A half-day has been open, so what was planned cannot be replaced as a whole.
 */
public record ProgrammeHasBegun() implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "A half-day has begun, so the programme cannot be replaced. Change the items one by one.";
    }
}
