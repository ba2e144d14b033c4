package nl.wijkatelier.atelier.process;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.EntrustHurdle;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.ProcessCommand;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.RemoveDependency;
import nl.wijkatelier.contract.process.ReopenHurdle;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.SetRoutePhases;
import nl.wijkatelier.contract.process.SettleHurdle;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.WithdrawEvidence;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.process.WithdrawStep;
import org.jspecify.annotations.Nullable;

/** What commands about the process lead to. */
public final class ProcessDecisions {
    private final ProcessPlan plan;
    private final StepDecisions steps;
    private final Rescheduling rescheduling;
    private final HurdleDecisions hurdles;
    private final CoverageDecisions coverage;
    private final RouteMapDecisions routeMap;

    /**
     * The decisions about this plan.
     *
     * @param refusalToScore why nobody may score a hurdle for all now
     */
    public ProcessDecisions(
            ProcessPlan plan,
            Stakeholders stakeholders,
            Deliberations deliberations,
            Neighbourhoods neighbourhoods,
            Organisation organisation,
            People people,
            Supplier<? extends @Nullable Refusal> refusalToScore) {
        this.plan = plan;
        var parties = new Parties(stakeholders);
        steps = new StepDecisions(plan.steps(), parties);
        rescheduling = new Rescheduling(plan.steps());
        hurdles = new HurdleDecisions(plan, parties, people, refusalToScore);
        coverage = new CoverageDecisions(plan, stakeholders, deliberations, neighbourhoods, organisation);
        routeMap = new RouteMapDecisions(plan);
    }

    /** What a command about the process leads to. */
    public Decision decide(ProcessCommand asked) {
        return switch (asked) {
            case PlanStep it -> steps.plan(it);
            case DescribeStep it -> planned(it.stepId(), step -> steps.describe(step, it));
            case RescheduleStep it -> planned(it.stepId(), step -> rescheduling.reschedule(step, it));
            case MakeStepDependOn it -> planned(
                    it.stepId(),
                    step -> planned(it.onStepId(), first -> steps.makeDependOn(step, first)));
            case RemoveDependency it -> planned(it.stepId(), step -> steps.removeDependency(step, it.onStepId()));
            case SetGoNoGoCriteria it -> planned(it.stepId(), step -> steps.setCriteria(step, it.criteria()));
            case WithdrawStep it -> planned(it.stepId(), steps::withdraw);
            case RaiseHurdle it -> hurdles.raise(it);
            case DescribeHurdle it -> hurdles.describe(it);
            case ScoreHurdle it -> hurdles.score(it);
            case AgreeMeasure it -> hurdles.agree(it);
            case EntrustHurdle it -> hurdles.entrust(it.hurdleId(), it.participantId());
            case SettleHurdle it -> hurdles.settle(it.hurdleId());
            case ReopenHurdle it -> hurdles.reopen(it.hurdleId());
            case WithdrawHurdle it -> hurdles.withdraw(it.hurdleId());
            case FollowStepPlan it -> coverage.follow(it);
            case EvidenceStepPlanItem it -> coverage.evidence(it);
            case WithdrawEvidence it -> coverage.withdraw(it);
            case DescribeEndState it -> routeMap.describe(it);
            case SetRoutePhases it -> routeMap.divide(it);
        };
    }

    private Decision planned(StepId id, Function<Step, Decision> decision) {
        var step = plan.steps().find(id);
        return step == null || step.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.PROCESS_STEP, id.value()))
                : decision.apply(step);
    }
}
