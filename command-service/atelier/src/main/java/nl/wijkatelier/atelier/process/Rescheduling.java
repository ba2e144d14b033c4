package nl.wijkatelier.atelier.process;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.process.MovedStep;
import nl.wijkatelier.contract.process.PlanHasChanged;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepRescheduled;
import org.jspecify.annotations.Nullable;

/** Other days for a step, and for all that moves along. */
final class Rescheduling {
    private final Steps steps;

    Rescheduling(Steps steps) {
        this.steps = steps;
    }

    Decision reschedule(Step step, RescheduleStep asked) {
        if (Objects.equals(asked.when(), step.when()) && asked.along().isEmpty()) {
            return Decision.unchanged();
        }
        return asked.along().isEmpty() || movesAlong(step, asked)
                ? Decision.of(new StepRescheduled(step.stepId(), asked.when(), asked.along()))
                : Decision.refused(new PlanHasChanged(step.stepId()));
    }

    /** Whether what the command lists is exactly what depends on the step and has days, each moved as far as the step. */
    private boolean movesAlong(Step step, RescheduleStep asked) {
        if (step.when() == null || asked.when() == null) {
            return false;
        }
        var days = ChronoUnit.DAYS.between(step.when().from(), asked.when().from());
        var before = new HashMap<StepId, StepDates>();
        for (var dependant : steps.dependingOn(step.stepId())) {
            if (dependant.when() != null) {
                before.put(dependant.stepId(), dependant.when());
            }
        }
        return days != 0
                && before.size() == asked.along().size()
                && asked.along().stream().allMatch(moved -> isMoved(moved, before.remove(moved.stepId()), days));
    }

    private static boolean isMoved(MovedStep moved, @Nullable StepDates before, long days) {
        return before != null && moved.when().isLaterBy(days, before);
    }
}
