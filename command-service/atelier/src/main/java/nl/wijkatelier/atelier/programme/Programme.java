package nl.wijkatelier.atelier.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemMoved;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.ProgrammeEvent;
import org.jspecify.annotations.Nullable;

/** The half-days with their agendas. */
public final class Programme {
    private final Map<HalfDayId, HalfDay> halfDays = new LinkedHashMap<>();
    private final Map<AgendaItemId, AgendaItem> items = new LinkedHashMap<>();

    /** The programme of a snapshot. */
    public static Programme restore(ProgrammeSnapshot snapshot) {
        var programme = new Programme();
        snapshot.halfDays().forEach(halfDay -> programme.halfDays.put(halfDay.halfDayId(), halfDay));
        snapshot.items().forEach(item -> programme.items.put(item.agendaItemId(), item));
        return programme;
    }

    /** A copy of the state. */
    public ProgrammeSnapshot snapshot() {
        return new ProgrammeSnapshot(List.copyOf(halfDays.values()), List.copyOf(items.values()));
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

    /** Follows what happened. */
    public void evolve(ProgrammeEvent event) {
        switch (event) {
            case HalfDayPlanned e -> halfDays.put(e.halfDayId(), new HalfDay(e.halfDayId(), e.plan(), List.of(), false));
            case HalfDayReplanned e -> change(e.halfDayId(), halfDay -> halfDay.planned(e.plan()));
            case HalfDayWithdrawn e -> change(e.halfDayId(), HalfDay::gone);
            case AgendaItemPlanned e -> {
                items.put(e.agendaItemId(), new AgendaItem(e.agendaItemId(), e.halfDayId(), e.entry(), false));
                place(e.agendaItemId(), e.halfDayId(), e.before());
            }
            case AgendaItemReplanned e -> items.computeIfPresent(e.agendaItemId(), (_, item) -> item.with(e.entry()));
            case AgendaItemMoved e -> {
                takeOff(e.agendaItemId());
                items.computeIfPresent(e.agendaItemId(), (_, item) -> item.on(e.halfDayId()));
                place(e.agendaItemId(), e.halfDayId(), e.before());
            }
            case AgendaItemWithdrawn e -> {
                takeOff(e.agendaItemId());
                items.computeIfPresent(e.agendaItemId(), (_, item) -> item.gone());
            }
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

    private void change(HalfDayId id, UnaryOperator<HalfDay> change) {
        halfDays.computeIfPresent(id, (_, halfDay) -> change.apply(halfDay));
    }
}
