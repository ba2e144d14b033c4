package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.Workplace;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** How the programme is run. The clock of a phase is that of the activity that its item names. */
final class ProgrammeRunFold {
    private ProgrammeRunFold() {}

    static List<ItemChange> opened(Items before, RecordedEvent recorded, HalfDayOpened opened) {
        return Change.updated(
                before, ItemKind.HALF_DAY, opened.halfDayId().value(),
                "state", "OPEN",
                "openedAt", at(recorded),
                "closedAt", null);
    }

    static List<ItemChange> closed(Items before, RecordedEvent recorded, HalfDayClosed closed) {
        return Change.updated(
                before, ItemKind.HALF_DAY, closed.halfDayId().value(), "state", "CLOSED", "closedAt", at(recorded));
    }

    static List<ItemChange> attended(AttendanceRecorded attended) {
        var halfDay = attended.halfDayId().value();
        var participant = attended.participantId().value();
        return Change.added(
                ItemKind.ATTENDANCE, halfDay + ":" + participant,
                "halfDay", halfDay,
                "participant", participant,
                "attendance", attended.attendance().name());
    }

    static List<ItemChange> started(Items before, RecordedEvent recorded, AgendaItemStarted started) {
        return Change.updated(
                before, ItemKind.AGENDA_ITEM, started.agendaItemId().value(),
                "state", "RUNNING",
                "board", text(started.boardId()),
                "phases", started.phases().stream().map(ProgrammeRunFold::phase).toList(),
                "startedAt", at(recorded));
    }

    static List<ItemChange> phase(Items before, AgendaPhaseStarted started) {
        return Change.updated(
                before, ItemKind.AGENDA_ITEM, started.agendaItemId().value(),
                "phase", started.phase(),
                "activity", started.activityId().value());
    }

    static List<ItemChange> finished(Items before, RecordedEvent recorded, AgendaItemFinished finished) {
        return Change.updated(
                before, ItemKind.AGENDA_ITEM, finished.agendaItemId().value(), "state", "DONE", "finishedAt", at(recorded));
    }

    private static Map<String, Object> phase(AgendaPhase phase) {
        return Change.part(
                "dots", phase.dots(),
                "minutes", phase.minutes(),
                "place", phase.place() == null ? null : place(phase.place()),
                "title", phase.title().value(),
                "visibility", phase.visibility().name());
    }

    private static Map<String, Object> place(Workplace place) {
        return Change.part("kind", place.kind().name(), "matrix", Change.text(place.matrixId()));
    }
}
