package nl.wijkatelier.contract.programme;

import org.jspecify.annotations.Nullable;

/**
 * Something was put on the agenda.
 *
 * @param agendaItemId the item
 * @param halfDayId the half-day
 * @param entry what it is
 * @param before the item of that half-day that it comes before; without it, it comes last
 */
public record AgendaItemPlanned(
        AgendaItemId agendaItemId,
        HalfDayId halfDayId,
        AgendaEntry entry,
        @Nullable AgendaItemId before) implements ProgrammeEvent {}
