package nl.wijkatelier.contract.programme;

/**
 * The half-day is not open.
 *
 * @param halfDayId the half-day
 */
public record HalfDayIsNotOpen(HalfDayId halfDayId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This half-day is not open. Open it first.";
    }
}
