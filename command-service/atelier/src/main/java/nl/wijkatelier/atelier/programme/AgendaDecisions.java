package nl.wijkatelier.atelier.programme;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemChangedMeanwhile;
import nl.wijkatelier.contract.programme.AgendaItemHasBegun;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemMoved;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayIsClosed;
import nl.wijkatelier.contract.programme.HalfDayIsFull;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import org.jspecify.annotations.Nullable;

/** Items on the agenda: planned, planned otherwise, moved, withdrawn. */
final class AgendaDecisions {
    /** More than this nobody does in four hours. */
    static final int MOST_ITEMS = 30;

    private final Programme programme;
    private final OwnWorkForms own;

    AgendaDecisions(Programme programme) {
        this.programme = programme;
        own = programme.ownWorkForms();
    }

    Decision plan(PlanAgendaItem plan) {
        if (programme.isTaken(plan.agendaItemId())) {
            return Decision.refused(new ItemExists(ItemKind.AGENDA_ITEM, plan.agendaItemId().value()));
        }
        var refusal = refusalOfPlace(plan.agendaItemId(), plan.halfDayId(), plan.before());
        return refusal == null
                ? Decision.of(new AgendaItemPlanned(plan.agendaItemId(), plan.halfDayId(), kept(plan.entry()), plan.before()))
                : Decision.refused(refusal);
    }

    Decision replan(ReplanAgendaItem replan) {
        return notBegun(replan.agendaItemId(), item -> {
            var entry = kept(replan.entry().keepingThoseOf(item.entry()));
            if (item.entry().equals(entry)) {
                return Decision.unchanged();
            }
            return replan.seen() == null || item.entry().saysTheSameAs(replan.seen())
                    ? Decision.of(new AgendaItemReplanned(item.agendaItemId(), entry))
                    : Decision.refused(new AgendaItemChangedMeanwhile(item.agendaItemId(), item.entry()));
        });
    }

    Decision move(MoveAgendaItem move) {
        return notBegun(move.agendaItemId(), item -> {
            var refusal = refusalOfPlace(move.agendaItemId(), move.halfDayId(), move.before());
            if (refusal != null) {
                return Decision.refused(refusal);
            }
            return isThereAlready(move)
                    ? Decision.unchanged()
                    : Decision.of(new AgendaItemMoved(move.agendaItemId(), move.halfDayId(), move.before()));
        });
    }

    Decision withdraw(WithdrawAgendaItem withdraw) {
        return notBegun(
                withdraw.agendaItemId(), item -> Decision.of(new AgendaItemWithdrawn(item.agendaItemId())));
    }

    /** The methods of the atelier's own may change or go; what is planned stays as it is. */
    private AgendaEntry kept(AgendaEntry entry) {
        return entry.keeping(own::planned);
    }

    private @Nullable Refusal refusalOfPlace(AgendaItemId id, HalfDayId where, @Nullable AgendaItemId before) {
        var halfDay = programme.halfDay(where);
        if (halfDay == null) {
            return new ItemUnknown(ItemKind.HALF_DAY, where.value());
        }
        if (halfDay.stage() == Stage.OVER) {
            return new HalfDayIsClosed(where);
        }
        if (before != null && !halfDay.agenda().contains(before)) {
            return new ItemUnknown(ItemKind.AGENDA_ITEM, before.value());
        }
        return halfDay.agenda().contains(id) || halfDay.agenda().size() < MOST_ITEMS
                ? null
                : new HalfDayIsFull(where, MOST_ITEMS);
    }

    private boolean isThereAlready(MoveAgendaItem move) {
        var halfDay = programme.halfDay(move.halfDayId());
        return halfDay != null
                && halfDay.agenda().contains(move.agendaItemId())
                && (move.agendaItemId().equals(move.before())
                        || Programme.placed(halfDay.agenda(), move.agendaItemId(), move.before())
                                .equals(halfDay.agenda()));
    }

    /** What has begun stays as it is: it is what was done. */
    private Decision notBegun(AgendaItemId id, Function<AgendaItem, Decision> decision) {
        var item = programme.item(id);
        if (item == null) {
            return Decision.refused(new ItemUnknown(ItemKind.AGENDA_ITEM, id.value()));
        }
        return item.stage() == Stage.PLANNED
                ? decision.apply(item)
                : Decision.refused(new AgendaItemHasBegun(id));
    }
}
