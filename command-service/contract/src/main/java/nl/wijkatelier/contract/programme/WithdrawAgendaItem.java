package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes an item off the agenda.
 *
 * @param agendaItemId the item
 */
public record WithdrawAgendaItem(AgendaItemId agendaItemId) implements ProgrammeCommand {
    public WithdrawAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
    }
}
