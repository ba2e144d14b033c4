package nl.wijkatelier.atelier.process;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepPlanned;
import org.jspecify.annotations.Nullable;

/**
 * A step of the process. One that was withdrawn keeps its id taken, so that evidence never comes to point at another.
 *
 * @param described what it is, as last said
 * @param when its day or days, when they are known
 * @param waitsFor the steps that come first
 * @param criteria what must be so to go on; none when it is no go/no-go moment
 * @param withdrawn whether it is out of the plan
 */
public record Step(
        StepDescribed described,
        @Nullable StepDates when,
        List<StepId> waitsFor,
        List<Explanation> criteria,
        boolean withdrawn) {

    static Step planned(StepPlanned event) {
        var described = new StepDescribed(
                event.stepId(),
                event.title(),
                event.kind(),
                event.body(),
                event.stakeholders(),
                event.product(),
                event.stepPlanPart());
        return new Step(described, event.when(), List.of(), List.of(), false);
    }

    StepId stepId() {
        return described.stepId();
    }

    Title title() {
        return described.title();
    }

    Step as(StepDescribed other) {
        return new Step(other, when, waitsFor, criteria, withdrawn);
    }

    Step on(@Nullable StepDates other) {
        return new Step(described, other, waitsFor, criteria, withdrawn);
    }

    Step waitingFor(StepId first) {
        var more = Stream.concat(waitsFor.stream(), Stream.of(first)).toList();
        return new Step(described, when, more, criteria, withdrawn);
    }

    Step notWaitingFor(StepId first) {
        var fewer = waitsFor.stream().filter(each -> !each.equals(first)).toList();
        return new Step(described, when, fewer, criteria, withdrawn);
    }

    Step goingOnIf(List<Explanation> others) {
        return new Step(described, when, waitsFor, others, withdrawn);
    }

    Step gone() {
        return new Step(described, when, waitsFor, criteria, true);
    }
}
