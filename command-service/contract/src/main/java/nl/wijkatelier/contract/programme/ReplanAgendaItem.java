package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes something else of an item on the agenda; it stays where it is.
 *
 * @param agendaItemId the item
 * @param entry what it is
 */
public record ReplanAgendaItem(AgendaItemId agendaItemId, AgendaEntry entry) implements ProgrammeCommand {
    public ReplanAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("entry", entry);
    }
}
