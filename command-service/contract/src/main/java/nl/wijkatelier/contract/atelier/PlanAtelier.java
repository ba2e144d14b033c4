package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import org.jspecify.annotations.Nullable;

/**
 * Plans a new atelier; the first command of every stream.
 *
 * @param name how the atelier is called
 * @param municipality the municipality that holds it
 * @param neighbourhood the neighbourhood it is about, when it is known
 * @param inheritance the blueprint that it begins with, if it does
 * @param scanModel the model of the quick scan that it begins with, in place of that of the blueprint; without either it begins with
 *     that of the product
 */
public record PlanAtelier(
        Title name,
        Title municipality,
        @Nullable Title neighbourhood,
        @Nullable Inheritance inheritance,
        @Nullable ScanModel scanModel) implements LifecycleCommand {
    public PlanAtelier {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("municipality", municipality);
    }
}
