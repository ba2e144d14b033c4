package nl.wijkatelier.atelier.programme;

import java.util.List;

/**
 * The half-days and what is on their agendas.
 *
 * @param halfDays all half-days, also those withdrawn
 * @param items all items, also those withdrawn
 * @param attendance who was there on which half-day
 * @param workForms the working methods that were composed, also those withdrawn
 */
public record ProgrammeSnapshot(
        List<HalfDay> halfDays, List<AgendaItem> items, List<Attended> attendance, List<OwnWorkForm> workForms) {
    /** Nothing was planned yet. */
    public static final ProgrammeSnapshot EMPTY = new ProgrammeSnapshot(List.of(), List.of(), List.of(), List.of());
}
