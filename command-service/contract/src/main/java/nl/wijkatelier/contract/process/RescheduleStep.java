package nl.wijkatelier.contract.process;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Gives a step other days, and says which steps move along with it.
 *
 * <p>Whoever asks has seen what moves along; so {@code along} is either empty (only this step moves) or all that depend on the
 * step by way of others and have days, each with the days it gets. The atelier reckons it again, and refuses when the
 * plan has changed meanwhile: nobody's step moves without having been shown.
 *
 * @param stepId the step
 * @param when the new day or days; left out when it has none any more
 * @param along what moves along, by the same number of days
 */
public record RescheduleStep(
        StepId stepId,
        @Nullable StepDates when,
        List<MovedStep> along) implements ProcessCommand {
    public RescheduleStep {
        InvalidValue.ifMissing("stepId", stepId);
        along = InvalidValue.unlessListed("along", along, 500);
    }
}
