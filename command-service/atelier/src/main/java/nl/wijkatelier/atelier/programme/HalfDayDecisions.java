package nl.wijkatelier.atelier.programme;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.programme.HalfDayHasItems;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeIsFull;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;

/** Half-days: planned, planned otherwise, withdrawn. */
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
        return planned(replan.halfDayId(), halfDay -> halfDay.plan().equals(replan.plan())
                ? Decision.unchanged()
                : Decision.of(new HalfDayReplanned(halfDay.halfDayId(), replan.plan())));
    }

    Decision withdraw(WithdrawHalfDay withdraw) {
        return planned(withdraw.halfDayId(), halfDay -> halfDay.agenda().isEmpty()
                ? Decision.of(new HalfDayWithdrawn(halfDay.halfDayId()))
                : Decision.refused(new HalfDayHasItems(halfDay.halfDayId())));
    }

    private Decision planned(HalfDayId id, Function<HalfDay, Decision> decision) {
        var halfDay = programme.halfDay(id);
        return halfDay == null
                ? Decision.refused(new ItemUnknown(ItemKind.HALF_DAY, id.value()))
                : decision.apply(halfDay);
    }
}
