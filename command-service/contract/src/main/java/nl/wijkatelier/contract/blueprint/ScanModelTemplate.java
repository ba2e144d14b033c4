package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * The model of the quick scan: one that ships with the product, or a whole one.
 *
 * @param version the version that ships with the product
 * @param model the whole model, when it is another one
 * @param weights the weights that differ from it, at most 20
 * @param curves the curves that differ from it, at most 80
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScanModelTemplate(
        @Nullable ScanModelVersion version,
        @Nullable ScanModel model,
        List<ScanWeight> weights,
        List<ScanCurve> curves) {
    public ScanModelTemplate {
        if ((version == null) == (model == null)) {
            throw new InvalidValue("version", "must be there, or model in its place");
        }
        weights = InvalidValue.unlessListed("weights", weights, 20);
        curves = InvalidValue.unlessListed("curves", curves, 80);
    }

    /** Whether it says no more than that a model of the product is used, as it is. */
    public boolean addsNothingToTheProduct() {
        return model == null && weights.isEmpty() && curves.isEmpty();
    }
}
