package nl.wijkatelier.contract.programme;

/**
 * The item has been started.
 *
 * @param agendaItemId the item
 */
public record AgendaItemHasBegun(AgendaItemId agendaItemId) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This item has begun. It stays as it is; plan another one.";
    }
}
