package nl.wijkatelier.contract.programme;

/**
 * The last phase is running.
 *
 * @param agendaItemId the item
 */
public record NoNextPhase(AgendaItemId agendaItemId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This is the last phase. Finish the item.";
    }
}
