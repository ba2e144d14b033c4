package nl.wijkatelier.contract.blueprint;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;

/**
 * The model of the quick scan.
 *
 * @param version the published version
 * @param weights the weights that differ from it, at most 20
 * @param curves the curves that differ from it, at most 80
 */
public record ScanModelTemplate(ScanModelVersion version, List<ScanWeight> weights, List<ScanCurve> curves) {
    public ScanModelTemplate {
        InvalidValue.ifMissing("version", version);
        weights = InvalidValue.unlessListed("weights", weights, 20);
        curves = InvalidValue.unlessListed("curves", curves, 80);
    }
}
