package nl.wijkatelier.contract.programme;

/**
 * An item of the agenda was ended.
 *
 * @param agendaItemId the item
 */
public record AgendaItemFinished(AgendaItemId agendaItemId) implements ProgrammeEvent {}
