package nl.wijkatelier.contract.programme;

/**
 * Something else was made of an item.
 *
 * @param agendaItemId the item
 * @param entry what it is
 */
public record AgendaItemReplanned(AgendaItemId agendaItemId, AgendaEntry entry) implements ProgrammeEvent {}
