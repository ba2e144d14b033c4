package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.A;
import static nl.wijkatelier.atelier.process.ProcessExample.B;
import static nl.wijkatelier.atelier.process.ProcessExample.C;
import static nl.wijkatelier.atelier.process.ProcessExample.GRID;
import static nl.wijkatelier.atelier.process.ProcessExample.REGISTERED;
import static nl.wijkatelier.atelier.process.ProcessExample.day;
import static nl.wijkatelier.atelier.process.ProcessExample.planned;
import static nl.wijkatelier.atelier.process.ProcessExample.plannedOn;
import static nl.wijkatelier.atelier.process.ProcessExample.waits;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.GoNoGoCriteriaSet;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.process.StepWithdrawn;
import nl.wijkatelier.contract.process.WithdrawStep;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Title TITLE = new Title("Projectplan vaststellen");
    private static final Title COLLEGE = new Title("College");

    @Test
    void a_step_is_planned_with_who_when_and_which_body() {
        given(by(ANNA, REGISTERED))
                .when(ANNA, new PlanStep(A, TITLE, StepKind.DECISION_TO_TAKE, day(0), COLLEGE, List.of(GRID), WHY, TITLE))
                .then(new StepPlanned(A, TITLE, StepKind.DECISION_TO_TAKE, day(0), COLLEGE, List.of(GRID), WHY, TITLE));
    }

    @Test
    void a_step_may_have_no_day_yet() {
        given()
                .when(ANNA, new PlanStep(A, TITLE, StepKind.STEP, null, null, List.of(), null, null))
                .then(new StepPlanned(A, TITLE, StepKind.STEP, null, null, List.of(), null, null));
    }

    @Test
    void a_step_is_planned_once_also_after_it_was_withdrawn() {
        given(by(ANNA, planned(A, null), new StepWithdrawn(A)))
                .when(BRAM, new PlanStep(A, TITLE, StepKind.STEP, null, null, List.of(), null, null))
                .thenRefused(new ItemExists(ItemKind.PROCESS_STEP, "a"));
    }

    @Test
    void nobody_is_involved_who_is_not_on_the_register() {
        given(by(ANNA, REGISTERED, new StakeholderWithdrawn(GRID), planned(A, null)))
                .when(ANNA, new PlanStep(B, TITLE, StepKind.STEP, null, null, List.of(GRID), null, null))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "grid"))
                .when(ANNA, new DescribeStep(A, TITLE, StepKind.STEP, null, List.of(GRID), null, null))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "grid"));
    }

    @Test
    void a_step_with_somebody_who_went_off_the_register_can_still_be_described() {
        given(by(ANNA, REGISTERED, new StepPlanned(A, TITLE, StepKind.STEP, null, null, List.of(GRID), null, null), new StakeholderWithdrawn(GRID)))
                .when(BRAM, new DescribeStep(A, COLLEGE, StepKind.STEP, null, List.of(GRID), null, null))
                .then(new StepDescribed(A, COLLEGE, StepKind.STEP, null, List.of(GRID), null, null));
    }

    @Test
    void a_step_is_described_anew_and_the_same_description_changes_nothing() {
        given(by(ANNA, plannedOn(A, 0)))
                .when(BRAM, new DescribeStep(A, TITLE, StepKind.MILESTONE, COLLEGE, List.of(), WHY, null))
                .then(new StepDescribed(A, TITLE, StepKind.MILESTONE, COLLEGE, List.of(), WHY, null))
                .when(ANNA, new DescribeStep(A, TITLE, StepKind.MILESTONE, COLLEGE, List.of(), WHY, null))
                .thenNothingChanges();
    }

    @Test
    void an_unknown_step_is_not_described_rescheduled_or_withdrawn() {
        given(by(ANNA, planned(B, null), new StepWithdrawn(B)))
                .when(ANNA, new DescribeStep(A, TITLE, StepKind.STEP, null, List.of(), null, null))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "a"))
                .when(ANNA, new RescheduleStep(A, day(1), List.of()))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "a"))
                .when(ANNA, new WithdrawStep(B))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "b"));
    }

    @Test
    void a_step_with_criteria_is_a_go_no_go_moment_and_without_them_it_is_none_any_more() {
        given(by(ANNA, planned(A, null)))
                .when(ANNA, new SetGoNoGoCriteria(A, List.of(WHY)))
                .then(new GoNoGoCriteriaSet(A, List.of(WHY)))
                .when(ANNA, new SetGoNoGoCriteria(A, List.of(WHY)))
                .thenNothingChanges()
                .when(ANNA, new SetGoNoGoCriteria(A, List.of()))
                .then(new GoNoGoCriteriaSet(A, List.of()))
                .when(ANNA, new SetGoNoGoCriteria(B, List.of(WHY)))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "b"));
    }

    @Test
    void what_waited_for_a_step_that_is_withdrawn_waits_no_longer() {
        given(by(ANNA, planned(A, null), planned(B, null), planned(C, null), waits(B, A), waits(C, B)))
                .when(ANNA, new WithdrawStep(B))
                .then(new DependencyRemoved(C, B), new DependencyRemoved(B, A), new StepWithdrawn(B));
    }
}
