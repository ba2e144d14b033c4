package nl.wijkatelier.contract.programme;

/**
 * An item was taken off the agenda.
 *
 * @param agendaItemId the item
 */
public record AgendaItemWithdrawn(AgendaItemId agendaItemId) implements ProgrammeEvent {}
