package nl.wijkatelier.atelier.neighbourhood;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * The model with which the atelier scans.
 *
 * @param version the published version; null until the first neighbourhood or setting
 * @param weights the weights that were changed
 * @param curves the curves that were changed
 */
public record ScanSettings(
        @Nullable ScanModelVersion version, List<CriterionWeighed> weights, List<CurveShaped> curves) {
    /** Nothing is scanned yet. */
    static final ScanSettings NONE = new ScanSettings(null, List.of(), List.of());

    boolean isAsPublished() {
        return weights.isEmpty() && curves.isEmpty();
    }

    ScanSettings adopted(ScanModelVersion adopted) {
        return new ScanSettings(adopted, weights, curves);
    }

    ScanSettings weighed(CriterionWeighed event) {
        var others = weights.stream().filter(known -> known.indicator() != event.indicator());
        return new ScanSettings(version, Stream.concat(others, Stream.of(event)).toList(), curves);
    }

    ScanSettings shaped(CurveShaped event) {
        var others = curves.stream()
                .filter(known -> known.indicator() != event.indicator() || known.alternative() != event.alternative());
        return new ScanSettings(version, weights, Stream.concat(others, Stream.of(event)).toList());
    }

    ScanSettings reset() {
        return new ScanSettings(version, List.of(), List.of());
    }
}
