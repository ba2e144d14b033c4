package nl.wijkatelier.atelier.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.atelier.decision.PlannedWork;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.EvidenceWithdrawn;
import nl.wijkatelier.contract.process.GoNoGoCriteriaSet;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleEntrusted;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleIsSettled;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleReopened;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.HurdleSettled;
import nl.wijkatelier.contract.process.HurdleWithdrawn;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.ProcessEvent;
import nl.wijkatelier.contract.process.RoutePhasesSet;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepMadeDependent;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import nl.wijkatelier.contract.process.StepPlanItem;
import nl.wijkatelier.contract.process.StepPlanItemEvidenced;
import nl.wijkatelier.contract.process.StepPlanItemId;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.process.StepRescheduled;
import nl.wijkatelier.contract.process.StepWithdrawn;
import org.jspecify.annotations.Nullable;

/** What is to come, what could stop it, and how far the step plan is covered. */
public final class ProcessPlan implements PlannedWork {
    private final Steps steps = new Steps();
    private final Map<HurdleId, Hurdle> hurdles = new LinkedHashMap<>();
    private final Map<EvidenceId, Evidence> evidence = new LinkedHashMap<>();
    private @Nullable StepPlanFollowed stepPlan;
    private RouteMap routeMap = RouteMap.EMPTY;

    /** The plan of a snapshot. */
    public static ProcessPlan restore(ProcessSnapshot snapshot) {
        var plan = new ProcessPlan();
        snapshot.steps().forEach(plan.steps::put);
        snapshot.hurdles().forEach(plan::put);
        snapshot.evidence().forEach(plan::put);
        plan.stepPlan = snapshot.stepPlan();
        plan.routeMap = snapshot.routeMap();
        return plan;
    }

    /** A copy of the state. */
    public ProcessSnapshot snapshot() {
        return new ProcessSnapshot(
                steps.all(), List.copyOf(hurdles.values()), stepPlan, List.copyOf(evidence.values()), routeMap);
    }

    Steps steps() {
        return steps;
    }

    /** The hurdle, also when it was withdrawn, or null. */
    @Nullable Hurdle hurdle(HurdleId id) {
        return hurdles.get(id);
    }

    /** Why a hurdle stays as it is; null if something can still be said of it. */
    public @Nullable Refusal refusalToChange(HurdleId id) {
        var hurdle = hurdles.get(id);
        if (hurdle == null || hurdle.withdrawn()) {
            return new ItemUnknown(ItemKind.HURDLE, id.value());
        }
        return hurdle.settled() ? new HurdleIsSettled(id) : null;
    }

    @Override
    public boolean hasHurdle(HurdleId id) {
        var hurdle = hurdles.get(id);
        return hurdle != null && !hurdle.withdrawn();
    }

    @Override
    public boolean hasStep(StepId id) {
        var step = steps.find(id);
        return step != null && !step.withdrawn();
    }

    /** The piece of evidence, also when it was withdrawn, or null. */
    @Nullable Evidence evidence(EvidenceId id) {
        return evidence.get(id);
    }

    @Nullable StepPlanFollowed stepPlan() {
        return stepPlan;
    }

    RouteMap routeMap() {
        return routeMap;
    }

    /** The item of the step plan that is followed, or null. */
    @Nullable StepPlanItem item(StepPlanItemId id) {
        return stepPlan == null
                ? null
                : stepPlan.items().stream().filter(item -> item.itemId().equals(id)).findFirst().orElse(null);
    }

    /** Follows what happened. */
    public void evolve(ProcessEvent event) {
        switch (event) {
            case StepPlanned e -> steps.put(Step.planned(e));
            case StepDescribed e -> steps.change(e.stepId(), step -> step.as(e));
            case StepRescheduled e -> reschedule(e);
            case StepMadeDependent e -> steps.change(e.stepId(), step -> step.waitingFor(e.onStepId()));
            case DependencyRemoved e -> steps.change(e.stepId(), step -> step.notWaitingFor(e.onStepId()));
            case GoNoGoCriteriaSet e -> steps.change(e.stepId(), step -> step.goingOnIf(e.criteria()));
            case StepWithdrawn e -> steps.change(e.stepId(), Step::gone);
            case HurdleRaised e -> put(Hurdle.raised(e));
            case HurdleDescribed e -> change(e.hurdleId(), hurdle -> hurdle.as(e));
            case HurdleScored e -> change(e.hurdleId(), hurdle -> hurdle.scored(e.score()));
            case MeasureAgreed e -> change(e.hurdleId(), hurdle -> hurdle.metBy(e));
            case HurdleEntrusted e -> change(e.hurdleId(), hurdle -> hurdle.keptAtBy(e.participantId()));
            case HurdleSettled e -> change(e.hurdleId(), hurdle -> hurdle.settled(true));
            case HurdleReopened e -> change(e.hurdleId(), hurdle -> hurdle.settled(false));
            case HurdleWithdrawn e -> change(e.hurdleId(), Hurdle::gone);
            case StepPlanFollowed e -> stepPlan = e;
            case StepPlanItemEvidenced e -> put(new Evidence(e.evidenceId(), e.itemId(), false));
            case EvidenceWithdrawn e -> put(new Evidence(e.evidenceId(), e.itemId(), true));
            case EndStateDescribed e -> routeMap = routeMap.leadingTo(e);
            case RoutePhasesSet e -> routeMap = routeMap.in(e.phases());
        }
    }

    private void reschedule(StepRescheduled event) {
        steps.change(event.stepId(), step -> step.on(event.when()));
        event.along().forEach(moved -> steps.change(moved.stepId(), step -> step.on(moved.when())));
    }

    private void put(Hurdle hurdle) {
        hurdles.put(hurdle.hurdleId(), hurdle);
    }

    private void put(Evidence piece) {
        evidence.put(piece.evidenceId(), piece);
    }

    private void change(HurdleId id, UnaryOperator<Hurdle> change) {
        hurdles.computeIfPresent(id, (_, hurdle) -> change.apply(hurdle));
    }
}
