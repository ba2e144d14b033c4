package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A hurdle was raised.
 *
 * @param hurdleId the hurdle
 * @param title short name
 * @param description what could go wrong
 * @param component the component it belongs to
 */
public record HurdleRaised(
        HurdleId hurdleId,
        Title title,
        @Nullable Explanation description,
        Component component) implements ProcessEvent {}
