package nl.wijkatelier.contract.programme;

/**
 * The half-day has been open.
 *
 * @param halfDayId the half-day
 */
public record HalfDayHasBegun(HalfDayId halfDayId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This half-day has begun. It stays on the programme.";
    }
}
