package nl.wijkatelier.atelier.neighbourhood;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * The model with which the atelier scans.
 *
 * @param version the version that ships with the product; null until the first neighbourhood or setting, and when it is another model
 * @param model the whole model that was taken over; null when it is a version of the product
 * @param weights the weights that were changed
 * @param curves the curves that were changed
 */
public record ScanSettings(
        @Nullable ScanModelVersion version,
        @Nullable ScanModel model,
        List<CriterionWeighed> weights,
        List<CurveShaped> curves) {
    /** Nothing is scanned yet. */
    static final ScanSettings NONE = new ScanSettings(null, null, List.of(), List.of());

    /** Whether there is a model to scan with. */
    public boolean hasModel() {
        return version != null || model != null;
    }

    boolean isAsAdopted() {
        return weights.isEmpty() && curves.isEmpty();
    }

    /** Whether the model looks at this indicator; those of the product look at all. */
    boolean weighs(Indicator indicator) {
        return model == null || model.weighs(indicator);
    }

    boolean compares(HeatAlternative alternative) {
        return model == null || model.alternatives().contains(alternative);
    }

    ScanSettings adopted(ScanModelVersion adopted) {
        return new ScanSettings(adopted, null, weights, curves);
    }

    ScanSettings takenOver(ScanModel taken) {
        return new ScanSettings(null, taken, List.of(), List.of());
    }

    ScanSettings weighed(CriterionWeighed event) {
        var others = weights.stream().filter(known -> known.indicator() != event.indicator());
        return new ScanSettings(version, model, Stream.concat(others, Stream.of(event)).toList(), curves);
    }

    ScanSettings shaped(CurveShaped event) {
        var others = curves.stream()
                .filter(known -> known.indicator() != event.indicator() || known.alternative() != event.alternative());
        return new ScanSettings(version, model, weights, Stream.concat(others, Stream.of(event)).toList());
    }

    ScanSettings reset() {
        return new ScanSettings(version, model, List.of(), List.of());
    }
}
