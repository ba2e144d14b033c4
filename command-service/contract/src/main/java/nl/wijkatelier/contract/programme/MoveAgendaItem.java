package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts an item elsewhere on the agenda.
 *
 * @param agendaItemId the item
 * @param halfDayId on which half-day
 * @param before the item of that half-day that it comes before; without it, it comes last
 */
public record MoveAgendaItem(
        AgendaItemId agendaItemId,
        HalfDayId halfDayId,
        @Nullable AgendaItemId before) implements ProgrammeCommand {
    public MoveAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("halfDayId", halfDayId);
    }
}
