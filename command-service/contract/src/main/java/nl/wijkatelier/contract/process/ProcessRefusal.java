package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Refusal;

/** Why something about the process is refused. */
public sealed interface ProcessRefusal extends Refusal permits
        StepDependsOnItself,
        DependencyCircle,
        PlanHasChanged,
        HurdleIsSettled,
        StepPlanIsFollowed,
        StepPlanItemStaysOpen {}
