package nl.wijkatelier.atelier.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Running;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemMoved;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.ProgrammeEvent;
import nl.wijkatelier.contract.programme.WorkFormAmended;
import nl.wijkatelier.contract.programme.WorkFormComposed;
import nl.wijkatelier.contract.programme.WorkFormWithdrawn;
import org.jspecify.annotations.Nullable;

/** The half-days with their agendas, and the working methods that were composed for them. */
public final class Programme implements Running {
    private final Map<HalfDayId, HalfDay> halfDays = new LinkedHashMap<>();
    private final Map<AgendaItemId, AgendaItem> items = new LinkedHashMap<>();
    private final Attendances attendances = new Attendances();
    private final OwnWorkForms workForms = new OwnWorkForms();

    /** The programme of a snapshot. */
    public static Programme restore(ProgrammeSnapshot snapshot) {
        var programme = new Programme();
        snapshot.halfDays().forEach(halfDay -> programme.halfDays.put(halfDay.halfDayId(), halfDay));
        snapshot.items().forEach(item -> programme.items.put(item.agendaItemId(), item));
        snapshot.attendance().forEach(programme.attendances::put);
        snapshot.workForms().forEach(programme.workForms::put);
        return programme;
    }

    /** A copy of the state. */
    public ProgrammeSnapshot snapshot() {
        return new ProgrammeSnapshot(
                List.copyOf(halfDays.values()), List.copyOf(items.values()), attendances.all(), workForms.all());
    }

    /** The working methods that were composed here. */
    OwnWorkForms ownWorkForms() {
        return workForms;
    }

    boolean isTaken(HalfDayId id) {
        return halfDays.containsKey(id);
    }

    boolean isTaken(AgendaItemId id) {
        return items.containsKey(id);
    }

    /** The half-day, if it is on the programme. */
    @Nullable HalfDay halfDay(HalfDayId id) {
        var halfDay = halfDays.get(id);
        return halfDay == null || halfDay.withdrawn() ? null : halfDay;
    }

    /** Whether the item is on an agenda. */
    public boolean has(AgendaItemId id) {
        return item(id) != null;
    }

    /** The item, if it is on an agenda. */
    @Nullable AgendaItem item(AgendaItemId id) {
        var item = items.get(id);
        return item == null || item.withdrawn() ? null : item;
    }

    /** Those on the programme, in the order in which they were planned. */
    List<HalfDay> halfDays() {
        return halfDays.values().stream().filter(halfDay -> !halfDay.withdrawn()).toList();
    }

    /** Those on all agendas. */
    List<AgendaItem> items() {
        return items.values().stream().filter(item -> !item.withdrawn()).toList();
    }

    @Nullable HalfDay openHalfDay() {
        return halfDays.values().stream().filter(halfDay -> halfDay.stage() == Stage.RUNNING).findFirst().orElse(null);
    }

    @Nullable AgendaItem runningItem() {
        return items.values().stream().filter(item -> item.stage() == Stage.RUNNING).findFirst().orElse(null);
    }

    @Override
    public Stream<ProgrammeEvent> stops() {
        return Stream.concat(
                Stream.ofNullable(runningItem()).map(item -> new AgendaItemFinished(item.agendaItemId())),
                Stream.ofNullable(openHalfDay()).map(halfDay -> new HalfDayClosed(halfDay.halfDayId())));
    }

    /** Whether the notes on a board are looked at without their authors now. */
    public boolean hidesAuthorsOn(BoardId board) {
        var running = runningItem();
        return running != null && running.run() != null && running.run().hidesAuthorsOn(board);
    }

    /** Whether positions on decisions are taken in silence now. */
    public boolean hidesPositions() {
        var running = runningItem();
        return running != null && running.run() != null && running.run().hidesPositions();
    }

    /** Whether somebody was recorded not to be there on the half-day that is open now. */
    public boolean isAbsent(ParticipantId participant) {
        var open = openHalfDay();
        return open != null && attendance(open.halfDayId(), participant) == Attendance.ABSENT;
    }

    @Nullable Attendance attendance(HalfDayId halfDay, ParticipantId participant) {
        return attendances.of(halfDay, participant);
    }

    /** Follows what happened. */
    public void evolve(ProgrammeEvent event) {
        switch (event) {
            case HalfDayPlanned e -> halfDays.put(e.halfDayId(), new HalfDay(
                    e.halfDayId(), e.plan(), List.of(), Stage.PLANNED, false));
            case HalfDayReplanned e -> change(e.halfDayId(), halfDay -> halfDay.planned(e.plan()));
            case HalfDayWithdrawn e -> change(e.halfDayId(), HalfDay::gone);
            case HalfDayOpened e -> change(e.halfDayId(), halfDay -> halfDay.at(Stage.RUNNING));
            case HalfDayClosed e -> change(e.halfDayId(), halfDay -> halfDay.at(Stage.OVER));
            case AttendanceRecorded e -> attendances.put(new Attended(e.halfDayId(), e.participantId(), e.attendance()));
            case AgendaItemPlanned e -> {
                items.put(e.agendaItemId(), AgendaItem.planned(e.agendaItemId(), e.halfDayId(), e.entry()));
                place(e.agendaItemId(), e.halfDayId(), e.before());
            }
            case AgendaItemReplanned e -> change(e.agendaItemId(), item -> item.with(e.entry()));
            case AgendaItemMoved e -> {
                takeOff(e.agendaItemId());
                change(e.agendaItemId(), item -> item.on(e.halfDayId()));
                place(e.agendaItemId(), e.halfDayId(), e.before());
            }
            case AgendaItemWithdrawn e -> {
                takeOff(e.agendaItemId());
                change(e.agendaItemId(), AgendaItem::gone);
            }
            case AgendaItemStarted e ->
                change(e.agendaItemId(), item -> item.running(new Run(e.boardId(), e.phases(), 0, null, List.of())));
            case AgendaPhaseStarted e -> change(
                    e.agendaItemId(),
                    item -> item.running(item.run() == null ? null : item.run().next(e.phase(), e.activityId())));
            case AgendaItemFinished e -> change(e.agendaItemId(), AgendaItem::over);
            case WorkFormComposed e -> workForms.put(new OwnWorkForm(e.workFormId(), e.composition(), false));
            case WorkFormAmended e -> workForms.put(new OwnWorkForm(e.workFormId(), e.composition(), false));
            case WorkFormWithdrawn e -> workForms.withdraw(e.workFormId());
        }
    }

    private void place(AgendaItemId id, HalfDayId where, @Nullable AgendaItemId before) {
        change(where, halfDay -> halfDay.with(placed(halfDay.agenda(), id, before)));
    }

    private void takeOff(AgendaItemId id) {
        var item = items.get(id);
        if (item != null) {
            change(item.halfDayId(), halfDay -> halfDay.with(without(halfDay.agenda(), id)));
        }
    }

    /** The agenda with the item where it is asked to be: before another one, or last. */
    static List<AgendaItemId> placed(List<AgendaItemId> agenda, AgendaItemId id, @Nullable AgendaItemId before) {
        var order = new ArrayList<>(without(agenda, id));
        var at = before == null ? -1 : order.indexOf(before);
        order.add(at < 0 ? order.size() : at, id);
        return order;
    }

    private static List<AgendaItemId> without(List<AgendaItemId> agenda, AgendaItemId id) {
        return agenda.stream().filter(each -> !each.equals(id)).toList();
    }

    private void change(AgendaItemId id, UnaryOperator<AgendaItem> change) {
        items.computeIfPresent(id, (_, item) -> change.apply(item));
    }

    private void change(HalfDayId id, UnaryOperator<HalfDay> change) {
        halfDays.computeIfPresent(id, (_, halfDay) -> change.apply(halfDay));
    }
}
