package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemMoved;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.ProgrammeEvent;
import nl.wijkatelier.contract.programme.WorkFormAmended;
import nl.wijkatelier.contract.programme.WorkFormComposed;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormWithdrawn;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * The programme. Where an item stands on its agenda is for {@link AgendaOrder}, how it runs for {@link ProgrammeRunFold}, its
 * working methods are for {@link WorkFormFold}.
 */
final class ProgrammeFold {
    private ProgrammeFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ProgrammeEvent event) {
        return switch (event) {
            case HalfDayPlanned planned -> List.of(ItemChange.set(
                    ItemKind.HALF_DAY,
                    planned.halfDayId().value(),
                    plan(planned.plan(), "sequence", recorded.revision(), "state", "PLANNED")));
            case HalfDayReplanned replanned ->
                updated(before, ItemKind.HALF_DAY, replanned.halfDayId().value(), plan(replanned.plan()));
            case HalfDayWithdrawn withdrawn -> Change.gone(before, ItemKind.HALF_DAY, withdrawn.halfDayId().value());
            case AgendaItemPlanned planned -> planned(before, planned);
            case AgendaItemReplanned replanned ->
                updated(before, ItemKind.AGENDA_ITEM, replanned.agendaItemId().value(), entry(replanned.entry()));
            case AgendaItemMoved moved -> {
                before.get(ItemKind.AGENDA_ITEM, moved.agendaItemId().value());
                yield AgendaOrder.placed(before, moved.agendaItemId(), moved.halfDayId(), moved.before());
            }
            case AgendaItemWithdrawn withdrawn ->
                Change.gone(before, ItemKind.AGENDA_ITEM, withdrawn.agendaItemId().value());
            case HalfDayOpened opened -> ProgrammeRunFold.opened(before, recorded, opened);
            case HalfDayClosed closed -> ProgrammeRunFold.closed(before, recorded, closed);
            case AttendanceRecorded attended -> ProgrammeRunFold.attended(attended);
            case AgendaItemStarted started -> ProgrammeRunFold.started(before, recorded, started);
            case AgendaPhaseStarted started -> ProgrammeRunFold.phase(before, started);
            case AgendaItemFinished finished -> ProgrammeRunFold.finished(before, recorded, finished);
            case WorkFormComposed composed -> WorkFormFold.composed(recorded, composed);
            case WorkFormAmended amended -> WorkFormFold.amended(before, amended);
            case WorkFormWithdrawn withdrawn ->
                Change.gone(before, ItemKind.WORK_FORM, withdrawn.workFormId().value());
        };
    }

    private static List<ItemChange> planned(Items before, AgendaItemPlanned planned) {
        requireThere(before, planned.halfDayId());
        return AgendaOrder.placed(
                before,
                planned.agendaItemId(),
                planned.halfDayId(),
                planned.before(),
                entry(planned.entry(), "state", "PLANNED"));
    }

    private static void requireThere(Items before, HalfDayId halfDay) {
        before.get(ItemKind.HALF_DAY, halfDay.value());
    }

    private static List<ItemChange> updated(Items before, ItemKind kind, String id, @Nullable Object... fields) {
        return Change.updated(before, kind, id, fields);
    }

    private static @Nullable Object[] plan(HalfDayPlan plan, @Nullable Object... more) {
        return Change.with(
                more,
                "date", text(plan.date()),
                "start", plan.start().value(),
                "end", plan.end().value(),
                "theme", text(plan.theme()));
    }

    private static @Nullable Object[] entry(AgendaEntry entry, @Nullable Object... more) {
        return Change.with(
                more,
                "kind", entry.kind().name(),
                "title", text(entry.title()),
                "minutes", entry.minutes(),
                "component", text(entry.component()),
                "workForms", entry.workForms().stream().map(WorkFormId::value).toList(),
                "goal", text(entry.goal()),
                "kept", WorkFormFold.kept(entry));
    }
}
