package nl.wijkatelier.contract.programme;

/**
 * Another half-day is open.
 *
 * @param halfDayId the half-day
 */
public record HalfDayIsOpen(HalfDayId halfDayId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Another half-day is open. Close it first.";
    }
}
