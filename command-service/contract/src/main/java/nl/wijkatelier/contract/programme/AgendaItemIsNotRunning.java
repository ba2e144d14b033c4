package nl.wijkatelier.contract.programme;

/**
 * The item is not running.
 *
 * @param agendaItemId the item
 */
public record AgendaItemIsNotRunning(AgendaItemId agendaItemId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This item is not running. Start it first.";
    }
}
