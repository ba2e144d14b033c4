package nl.wijkatelier.atelier.programme;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.programme.AgendaItemIsRunning;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.HalfDayChangedMeanwhile;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayHasBegun;
import nl.wijkatelier.contract.programme.HalfDayHasItems;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayIsNotOpen;
import nl.wijkatelier.contract.programme.HalfDayIsOpen;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeIsFull;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;

/** Half-days: planned, planned otherwise, withdrawn, opened and closed. */
final class HalfDayDecisions {
    /** An atelier has four (DOMAIN.md §4); there is room for more, not for a programme that nobody can read. */
    static final int MOST_HALF_DAYS = 12;

    private final Programme programme;

    HalfDayDecisions(Programme programme) {
        this.programme = programme;
    }

    Decision plan(PlanHalfDay plan) {
        if (programme.isTaken(plan.halfDayId())) {
            return Decision.refused(new ItemExists(ItemKind.HALF_DAY, plan.halfDayId().value()));
        }
        return programme.halfDays().size() < MOST_HALF_DAYS
                ? Decision.of(new HalfDayPlanned(plan.halfDayId(), plan.plan()))
                : Decision.refused(new ProgrammeIsFull(MOST_HALF_DAYS));
    }

    Decision replan(ReplanHalfDay replan) {
        return planned(replan.halfDayId(), halfDay -> {
            if (halfDay.plan().equals(replan.plan())) {
                return Decision.unchanged();
            }
            return replan.seen() == null || halfDay.plan().equals(replan.seen())
                    ? Decision.of(new HalfDayReplanned(halfDay.halfDayId(), replan.plan()))
                    : Decision.refused(new HalfDayChangedMeanwhile(halfDay.halfDayId(), halfDay.plan()));
        });
    }

    Decision withdraw(WithdrawHalfDay withdraw) {
        return planned(withdraw.halfDayId(), halfDay -> {
            if (halfDay.stage() != Stage.PLANNED) {
                return Decision.refused(new HalfDayHasBegun(halfDay.halfDayId()));
            }
            return halfDay.agenda().isEmpty()
                    ? Decision.of(new HalfDayWithdrawn(halfDay.halfDayId()))
                    : Decision.refused(new HalfDayHasItems(halfDay.halfDayId()));
        });
    }

    /** One that was closed may be opened again: it may have been closed by mistake. */
    Decision open(OpenHalfDay open) {
        return planned(open.halfDayId(), halfDay -> {
            var other = programme.openHalfDay();
            if (other == null) {
                return Decision.of(new HalfDayOpened(halfDay.halfDayId()));
            }
            return other.equals(halfDay)
                    ? Decision.unchanged()
                    : Decision.refused(new HalfDayIsOpen(other.halfDayId()));
        });
    }

    Decision close(CloseHalfDay close) {
        return planned(close.halfDayId(), halfDay -> {
            if (halfDay.stage() != Stage.RUNNING) {
                return Decision.refused(new HalfDayIsNotOpen(halfDay.halfDayId()));
            }
            var running = programme.runningItem();
            return running == null
                    ? Decision.of(new HalfDayClosed(halfDay.halfDayId()))
                    : Decision.refused(new AgendaItemIsRunning(running.agendaItemId()));
        });
    }

    private Decision planned(HalfDayId id, Function<HalfDay, Decision> decision) {
        var halfDay = programme.halfDay(id);
        return halfDay == null
                ? Decision.refused(new ItemUnknown(ItemKind.HALF_DAY, id.value()))
                : decision.apply(halfDay);
    }
}
