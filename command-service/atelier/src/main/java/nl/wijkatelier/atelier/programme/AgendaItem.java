package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.HalfDayId;
import org.jspecify.annotations.Nullable;

/**
 * Something on the agenda. One that was withdrawn keeps its id taken.
 *
 * @param agendaItemId which
 * @param halfDayId on which half-day
 * @param entry what it is
 * @param stage whether it runs, or has run
 * @param run how it runs, or ran; null before it was started
 * @param withdrawn whether it is off the agenda
 */
public record AgendaItem(
        AgendaItemId agendaItemId,
        HalfDayId halfDayId,
        AgendaEntry entry,
        Stage stage,
        @Nullable Run run,
        boolean withdrawn) {

    /** An item that was just put on the agenda. */
    static AgendaItem planned(AgendaItemId id, HalfDayId halfDay, AgendaEntry entry) {
        return new AgendaItem(id, halfDay, entry, Stage.PLANNED, null, false);
    }

    AgendaItem with(AgendaEntry other) {
        return new AgendaItem(agendaItemId, halfDayId, other, stage, run, withdrawn);
    }

    AgendaItem on(HalfDayId other) {
        return new AgendaItem(agendaItemId, other, entry, stage, run, withdrawn);
    }

    AgendaItem running(@Nullable Run now) {
        return new AgendaItem(agendaItemId, halfDayId, entry, Stage.RUNNING, now, withdrawn);
    }

    AgendaItem over() {
        return new AgendaItem(agendaItemId, halfDayId, entry, Stage.OVER, run, withdrawn);
    }

    AgendaItem gone() {
        return new AgendaItem(agendaItemId, halfDayId, entry, stage, run, true);
    }
}
