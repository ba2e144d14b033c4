package nl.wijkatelier.contract.programme;

/**
 * An item of the agenda is running.
 *
 * @param agendaItemId the item
 */
public record AgendaItemIsRunning(AgendaItemId agendaItemId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Finish the item that is running first.";
    }
}
