package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.AtelierCommand;

/** Steps, meetings and decisions to come, hurdles, and how far the step plan is covered (DOMAIN.md §1.2). */
public sealed interface ProcessCommand extends AtelierCommand permits
        PlanStep,
        DescribeStep,
        RescheduleStep,
        MakeStepDependOn,
        RemoveDependency,
        SetGoNoGoCriteria,
        WithdrawStep,
        RaiseHurdle,
        DescribeHurdle,
        ScoreHurdle,
        AgreeMeasure,
        EntrustHurdle,
        SettleHurdle,
        ReopenHurdle,
        WithdrawHurdle,
        FollowStepPlan,
        EvidenceStepPlanItem,
        WithdrawEvidence,
        DescribeEndState,
        SetRoutePhases {}
