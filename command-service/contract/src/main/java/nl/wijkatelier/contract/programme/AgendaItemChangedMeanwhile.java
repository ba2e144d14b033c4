package nl.wijkatelier.contract.programme;

/**
 * Somebody else made something else of the item after it was seen.
 *
 * @param agendaItemId the item
 * @param theirs what it is now
 */
public record AgendaItemChangedMeanwhile(AgendaItemId agendaItemId, AgendaEntry theirs) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this item meanwhile. Look at it again.";
    }
}
