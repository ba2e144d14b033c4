package nl.wijkatelier.contract.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step got other days, and what depends on it moved along.
 *
 * @param stepId the step
 * @param when the new day or days; left out when it has none any more
 * @param along what moves along, by the same number of days
 */
public record StepRescheduled(
        StepId stepId,
        @Nullable StepDates when,
        List<MovedStep> along) implements ProcessEvent {
    public StepRescheduled {
        along = List.copyOf(along);
    }
}
