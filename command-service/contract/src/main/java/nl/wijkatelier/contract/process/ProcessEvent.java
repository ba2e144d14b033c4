package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.AtelierEvent;

/** Steps, meetings and decisions to come, hurdles, and how far the step plan is covered (DOMAIN.md §1.2). */
public sealed interface ProcessEvent extends AtelierEvent permits
        StepPlanned,
        StepDescribed,
        StepRescheduled,
        StepMadeDependent,
        DependencyRemoved,
        GoNoGoCriteriaSet,
        StepWithdrawn,
        HurdleRaised,
        HurdleDescribed,
        HurdleScored,
        MeasureAgreed,
        HurdleEntrusted,
        HurdleSettled,
        HurdleReopened,
        HurdleWithdrawn,
        StepPlanFollowed,
        StepPlanItemEvidenced,
        EvidenceWithdrawn,
        EndStateDescribed,
        RoutePhasesSet {}
