package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.A;
import static nl.wijkatelier.atelier.process.ProcessExample.B;
import static nl.wijkatelier.atelier.process.ProcessExample.C;
import static nl.wijkatelier.atelier.process.ProcessExample.MARCH_30;
import static nl.wijkatelier.atelier.process.ProcessExample.day;
import static nl.wijkatelier.atelier.process.ProcessExample.moved;
import static nl.wijkatelier.atelier.process.ProcessExample.planned;
import static nl.wijkatelier.atelier.process.ProcessExample.plannedOn;
import static nl.wijkatelier.atelier.process.ProcessExample.waits;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.MovedStep;
import nl.wijkatelier.contract.process.PlanHasChanged;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepRescheduled;
import org.junit.jupiter.api.Test;

class ReschedulingTest {

    @Test
    void a_step_moves_alone() {
        chain()
                .when(ANNA, new RescheduleStep(A, day(7), List.of()))
                .then(new StepRescheduled(A, day(7), List.of()));
    }

    @Test
    void what_depends_on_it_moves_along_as_far_also_by_way_of_a_step_without_a_day() {
        chain()
                .when(ANNA, new RescheduleStep(A, day(7), List.of(moved(C, 27))))
                .then(new StepRescheduled(A, day(7), List.of(moved(C, 27))));
    }

    @Test
    void a_period_keeps_its_length() {
        var period = new StepDates(MARCH_30.plusDays(2), MARCH_30.plusDays(9));
        var earlier = new MovedStep(B, new StepDates(MARCH_30.minusDays(1), MARCH_30.plusDays(6)));
        given(by(ANNA, plannedOn(A, 0), planned(B, period), waits(B, A)))
                .when(ANNA, new RescheduleStep(A, day(-3), List.of(earlier)))
                .then(new StepRescheduled(A, day(-3), List.of(earlier)))
                .when(ANNA, new RescheduleStep(A, day(0), List.of(moved(B, 2))))
                .thenRefused(new PlanHasChanged(A));
    }

    @Test
    void what_was_not_shown_does_not_move() {
        chain()
                .happened(by(BRAM, new StepRescheduled(B, day(10), List.of())))
                .when(ANNA, new RescheduleStep(A, day(7), List.of(moved(C, 27))))
                .thenRefused(new PlanHasChanged(A));
    }

    @Test
    void nothing_moves_along_that_does_not_depend_on_it_any_more() {
        chain()
                .happened(by(BRAM, new DependencyRemoved(B, A)))
                .when(ANNA, new RescheduleStep(A, day(7), List.of(moved(C, 27))))
                .thenRefused(new PlanHasChanged(A));
    }

    @Test
    void nothing_moves_along_from_where_it_no_longer_stands() {
        chain()
                .happened(by(BRAM, new StepRescheduled(C, day(21), List.of())))
                .when(ANNA, new RescheduleStep(A, day(7), List.of(moved(C, 27))))
                .thenRefused(new PlanHasChanged(A));
    }

    @Test
    void no_step_is_listed_twice() {
        chain()
                .happened(by(BRAM, new StepRescheduled(B, day(10), List.of())))
                .when(ANNA, new RescheduleStep(A, day(7), List.of(moved(C, 27), moved(C, 27))))
                .thenRefused(new PlanHasChanged(A));
    }

    @Test
    void nothing_moves_along_with_a_step_that_had_no_day_or_gets_none() {
        chain()
                .when(ANNA, new RescheduleStep(B, day(7), List.of(moved(C, 27))))
                .thenRefused(new PlanHasChanged(B))
                .when(ANNA, new RescheduleStep(A, null, List.of(moved(C, 27))))
                .thenRefused(new PlanHasChanged(A))
                .when(ANNA, new RescheduleStep(A, null, List.of()))
                .then(new StepRescheduled(A, null, List.of()));
    }

    @Test
    void the_same_day_changes_nothing() {
        chain().when(ANNA, new RescheduleStep(A, day(0), List.of())).thenNothingChanges();
    }

    /** C waits for B, that has no day, and B for A. */
    private static Scenario chain() {
        return given(by(ANNA, plannedOn(A, 0), planned(B, null), plannedOn(C, 20), waits(B, A), waits(C, B)));
    }
}
