package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Raises something that could stop the process.
 *
 * @param hurdleId the hurdle
 * @param title short name
 * @param description what could go wrong
 * @param component the component it belongs to
 */
public record RaiseHurdle(
        HurdleId hurdleId,
        Title title,
        @Nullable Explanation description,
        Component component) implements ProcessCommand {
    public RaiseHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("component", component);
    }
}
