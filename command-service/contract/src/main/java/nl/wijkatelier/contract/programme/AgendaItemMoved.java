package nl.wijkatelier.contract.programme;

import org.jspecify.annotations.Nullable;

/**
 * An item was put elsewhere on the agenda.
 *
 * @param agendaItemId the item
 * @param halfDayId on which half-day
 * @param before the item of that half-day that it comes before; without it, it comes last
 */
public record AgendaItemMoved(
        AgendaItemId agendaItemId,
        HalfDayId halfDayId,
        @Nullable AgendaItemId before) implements ProgrammeEvent {}
