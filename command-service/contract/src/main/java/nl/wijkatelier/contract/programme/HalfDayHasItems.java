package nl.wijkatelier.contract.programme;

/**
 * Something is planned on the half-day.
 *
 * @param halfDayId the half-day
 */
public record HalfDayHasItems(HalfDayId halfDayId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "There are items on the agenda of this half-day. Move or remove them first.";
    }
}
