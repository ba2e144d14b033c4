package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.A;
import static nl.wijkatelier.atelier.process.ProcessExample.B;
import static nl.wijkatelier.atelier.process.ProcessExample.C;
import static nl.wijkatelier.atelier.process.ProcessExample.planned;
import static nl.wijkatelier.atelier.process.ProcessExample.waits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DependencyCircle;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.RemoveDependency;
import nl.wijkatelier.contract.process.StepDependsOnItself;
import nl.wijkatelier.contract.process.StepWithdrawn;
import org.junit.jupiter.api.Test;

class DependencyTest {

    @Test
    void a_step_waits_for_another_one_once() {
        given(by(ANNA, planned(A, null), planned(B, null)))
                .when(ANNA, new MakeStepDependOn(B, A))
                .then(waits(B, A))
                .when(BRAM, new MakeStepDependOn(B, A))
                .thenNothingChanges();
    }

    @Test
    void a_step_does_not_wait_for_itself() {
        given(by(ANNA, planned(A, null)))
                .when(ANNA, new MakeStepDependOn(A, A))
                .thenRefused(new StepDependsOnItself(A));
    }

    @Test
    void a_circle_is_refused_and_told_in_words() {
        var circle = new DependencyCircle(A, List.of(new Title("a"), new Title("c"), new Title("b"), new Title("a")));
        assertThat(circle.detail()).contains("a → c → b → a");

        given(by(ANNA, planned(A, null), planned(B, null), planned(C, null), waits(B, A), waits(C, B)))
                .when(ANNA, new MakeStepDependOn(A, C))
                .thenRefused(circle);
    }

    @Test
    void two_ways_to_the_same_step_are_no_circle() {
        given(by(ANNA, planned(A, null), planned(B, null), planned(C, null), waits(B, A), waits(C, B)))
                .when(ANNA, new MakeStepDependOn(C, A))
                .then(waits(C, A));
    }

    @Test
    void a_step_does_not_wait_for_one_that_is_not_there() {
        given(by(ANNA, planned(A, null), planned(B, null), new StepWithdrawn(B)))
                .when(ANNA, new MakeStepDependOn(A, B))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "b"))
                .when(ANNA, new MakeStepDependOn(C, A))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "c"));
    }

    @Test
    void a_step_waits_no_longer_and_may_then_come_first() {
        given(by(ANNA, planned(A, null), planned(B, null), waits(B, A)))
                .when(ANNA, new RemoveDependency(B, A))
                .then(new DependencyRemoved(B, A))
                .when(ANNA, new RemoveDependency(B, A))
                .thenNothingChanges()
                .when(ANNA, new MakeStepDependOn(A, B))
                .then(waits(A, B))
                .when(ANNA, new RemoveDependency(C, A))
                .thenRefused(unknown(ItemKind.PROCESS_STEP, "c"));
    }
}
