package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends an item. What is still hidden stays so: showing it is another command.
 *
 * @param agendaItemId the item
 */
public record FinishAgendaItem(AgendaItemId agendaItemId) implements ProgrammeCommand {
    public FinishAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
    }
}
