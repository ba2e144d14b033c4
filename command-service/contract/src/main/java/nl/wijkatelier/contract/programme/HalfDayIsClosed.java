package nl.wijkatelier.contract.programme;

/**
 * The half-day is closed.
 *
 * @param halfDayId the half-day
 */
public record HalfDayIsClosed(HalfDayId halfDayId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This half-day is closed. Choose another one, or open it again.";
    }
}
