package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Plans a new atelier; the first command of every stream.
 *
 * @param name how the atelier is called
 * @param municipality the municipality that holds it
 * @param neighbourhood the neighbourhood it is about, when it is known
 */
public record PlanAtelier(
        Title name,
        Title municipality,
        @Nullable Title neighbourhood) implements LifecycleCommand {
    public PlanAtelier {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("municipality", municipality);
    }
}
