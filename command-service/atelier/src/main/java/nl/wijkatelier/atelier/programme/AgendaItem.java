package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.HalfDayId;

/**
 * Something on the agenda. One that was withdrawn keeps its id taken.
 *
 * @param agendaItemId which
 * @param halfDayId on which half-day
 * @param entry what it is
 * @param withdrawn whether it is off the agenda
 */
public record AgendaItem(AgendaItemId agendaItemId, HalfDayId halfDayId, AgendaEntry entry, boolean withdrawn) {

    AgendaItem with(AgendaEntry other) {
        return new AgendaItem(agendaItemId, halfDayId, other, withdrawn);
    }

    AgendaItem on(HalfDayId other) {
        return new AgendaItem(agendaItemId, other, entry, withdrawn);
    }

    AgendaItem gone() {
        return new AgendaItem(agendaItemId, halfDayId, entry, true);
    }
}
