package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.Scenario.planned;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.OPENING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.SECOND;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.THIRD;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.HalfDayChangedMeanwhile;
import nl.wijkatelier.contract.programme.HalfDayHasItems;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.HalfDayReplanned;
import nl.wijkatelier.contract.programme.HalfDayWithdrawn;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeIsFull;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;
import org.junit.jupiter.api.Test;

class HalfDayTest {

    @Test
    void a_half_day_is_planned_also_before_the_doors_open() {
        planned().when(FEM, new PlanHalfDay(D1, FIRST)).then(new HalfDayPlanned(D1, FIRST));
    }

    @Test
    void only_a_facilitator_plans() {
        given().when(ANNA, new PlanHalfDay(D1, FIRST)).thenRefused(new NotAllowed(Role.PARTICIPANT, "PlanHalfDay"));
    }

    @Test
    void a_half_day_needs_a_new_id_also_after_one_was_withdrawn() {
        given().and(FEM, new PlanHalfDay(D1, FIRST))
                .when(FEM, new PlanHalfDay(D1, SECOND))
                .thenRefused(new ItemExists(ItemKind.HALF_DAY, "d1"))
                .and(FEM, new WithdrawHalfDay(D1))
                .when(FEM, new PlanHalfDay(D1, SECOND))
                .thenRefused(new ItemExists(ItemKind.HALF_DAY, "d1"));
    }

    @Test
    void there_is_room_for_twelve() {
        var scenario = given();
        for (int number = 1; number <= 12; number++) {
            scenario.and(FEM, new PlanHalfDay(new HalfDayId("d" + number), FIRST));
        }
        scenario.when(FEM, new PlanHalfDay(new HalfDayId("d13"), FIRST)).thenRefused(new ProgrammeIsFull(12));
    }

    @Test
    void it_is_planned_otherwise() {
        given().and(FEM, new PlanHalfDay(D1, FIRST))
                .when(FEM, new ReplanHalfDay(D1, SECOND))
                .then(new HalfDayReplanned(D1, SECOND))
                .when(FEM, new ReplanHalfDay(D1, SECOND))
                .thenNothingChanges();
    }

    @Test
    void how_somebody_else_planned_it_meanwhile_is_not_overwritten() {
        given().and(FEM, new PlanHalfDay(D1, FIRST), new ReplanHalfDay(D1, SECOND))
                .when(FEM, new ReplanHalfDay(D1, THIRD, FIRST))
                .thenRefused(new HalfDayChangedMeanwhile(D1, SECOND))
                .when(FEM, new ReplanHalfDay(D1, SECOND, FIRST))
                .thenNothingChanges()
                .when(FEM, new ReplanHalfDay(D1, THIRD, SECOND))
                .then(new HalfDayReplanned(D1, THIRD));
    }

    @Test
    void one_that_is_not_there_is_not_planned_otherwise() {
        given().when(FEM, new ReplanHalfDay(D1, FIRST)).thenRefused(unknown(ItemKind.HALF_DAY, "d1"));
    }

    @Test
    void it_is_withdrawn_once_there_is_nothing_on_it() {
        given().and(FEM, new PlanHalfDay(D1, FIRST), item(I1, D1, OPENING))
                .when(FEM, new WithdrawHalfDay(D1))
                .thenRefused(new HalfDayHasItems(D1))
                .and(FEM, new WithdrawAgendaItem(I1))
                .when(FEM, new WithdrawHalfDay(D1))
                .then(new HalfDayWithdrawn(D1))
                .when(FEM, new WithdrawHalfDay(D1))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d1"))
                .when(FEM, new WithdrawHalfDay(D2))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d2"));
    }
}
