package nl.wijkatelier.contract.programme;

/**
 * The agenda of a half-day is as long as it can be.
 *
 * @param halfDayId the half-day
 * @param most the most items
 */
public record HalfDayIsFull(HalfDayId halfDayId, int most) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A half-day has at most " + most + " items. Remove one first.";
    }
}
