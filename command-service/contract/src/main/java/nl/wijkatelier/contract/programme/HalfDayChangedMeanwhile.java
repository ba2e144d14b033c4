package nl.wijkatelier.contract.programme;

/**
 * Somebody else planned the half-day otherwise after it was seen.
 *
 * @param halfDayId the half-day
 * @param theirs how it is planned now
 */
public record HalfDayChangedMeanwhile(HalfDayId halfDayId, HalfDayPlan theirs) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else planned this half-day otherwise meanwhile. Look at it again.";
    }
}
