package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts something on the agenda of a half-day.
 *
 * @param agendaItemId the new item
 * @param halfDayId the half-day
 * @param entry what it is
 * @param before the item of that half-day that it comes before; without it, it comes last
 */
public record PlanAgendaItem(
        AgendaItemId agendaItemId,
        HalfDayId halfDayId,
        AgendaEntry entry,
        @Nullable AgendaItemId before) implements ProgrammeCommand {
    public PlanAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("entry", entry);
    }
}
