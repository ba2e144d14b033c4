package nl.wijkatelier.atelier.process;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DependencyCircle;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.GoNoGoCriteriaSet;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.StepDependsOnItself;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepMadeDependent;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.process.StepWithdrawn;

/** What commands about steps lead to, but for their days. */
final class StepDecisions {
    private final Steps steps;
    private final Parties parties;

    StepDecisions(Steps steps, Parties parties) {
        this.steps = steps;
        this.parties = parties;
    }

    Decision plan(PlanStep plan) {
        if (steps.find(plan.stepId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.PROCESS_STEP, plan.stepId().value()));
        }
        var refusal = parties.refusal(plan.stakeholders());
        return refusal != null
                ? Decision.refused(refusal)
                : Decision.of(new StepPlanned(
                        plan.stepId(),
                        plan.title(),
                        plan.kind(),
                        plan.when(),
                        plan.body(),
                        plan.stakeholders(),
                        plan.product(),
                        plan.stepPlanPart()));
    }

    Decision describe(Step step, DescribeStep describe) {
        var refusal = parties.refusal(describe.stakeholders(), step.described().stakeholders());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        var described = new StepDescribed(
                describe.stepId(),
                describe.title(),
                describe.kind(),
                describe.body(),
                describe.stakeholders(),
                describe.product(),
                describe.stepPlanPart());
        return described.equals(step.described()) ? Decision.unchanged() : Decision.of(described);
    }

    Decision makeDependOn(Step step, Step first) {
        if (first.stepId().equals(step.stepId())) {
            return Decision.refused(new StepDependsOnItself(step.stepId()));
        }
        if (step.waitsFor().contains(first.stepId())) {
            return Decision.unchanged();
        }
        var way = steps.way(first.stepId(), step.stepId());
        return way.isEmpty()
                ? Decision.of(new StepMadeDependent(step.stepId(), first.stepId()))
                : Decision.refused(new DependencyCircle(step.stepId(), circle(step, way)));
    }

    private static List<Title> circle(Step step, List<Step> way) {
        return Stream.concat(Stream.of(step), way.stream()).map(Step::title).toList();
    }

    Decision removeDependency(Step step, StepId first) {
        return step.waitsFor().contains(first)
                ? Decision.of(new DependencyRemoved(step.stepId(), first))
                : Decision.unchanged();
    }

    Decision setCriteria(Step step, List<Explanation> criteria) {
        return criteria.equals(step.criteria())
                ? Decision.unchanged()
                : Decision.of(new GoNoGoCriteriaSet(step.stepId(), criteria));
    }

    /** What waited for it waits no longer: that is told step by step, so that it is to be found with each of them. */
    Decision withdraw(Step step) {
        var released = steps.waitingFor(step.stepId()).stream()
                .filter(waiting -> !waiting.withdrawn())
                .map(waiting -> new DependencyRemoved(waiting.stepId(), step.stepId()));
        var own = step.waitsFor().stream().map(first -> new DependencyRemoved(step.stepId(), first));
        return Decision.of(Stream.<AtelierEvent>concat(
                        Stream.concat(released, own), Stream.of(new StepWithdrawn(step.stepId())))
                .toList());
    }
}
