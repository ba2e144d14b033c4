package nl.wijkatelier.query.quickscan;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;

/**
 * With what is scanned: a proposal, not a calibrated calculation.
 *
 * @param version the published version that it started from
 * @param heatPerGas useful heat from natural gas, GJ/m³
 * @param criteria how each indicator counts
 * @param rules what excludes an alternative or flags it
 * @param thresholds from which score an alternative fits how well, from well to badly
 * @param margin points by which the best must lead to be named
 * @param minCoverage share of the weight that must be known, 0 to 1
 */
public record ScanModel(
        String version,
        double heatPerGas,
        List<Criterion> criteria,
        List<Rule> rules,
        List<Threshold> thresholds,
        double margin,
        double minCoverage) {
    /**
     * From which score an alternative fits how well.
     *
     * @param from the least score
     * @param fit how well
     */
    public record Threshold(double from, Fit fit) {}

    /** This model with another weight. */
    public ScanModel weighing(Indicator indicator, double weight) {
        return changing(indicator, criterion -> criterion.weighing(weight));
    }

    /** This model with another curve. */
    public ScanModel shaped(HeatAlternative alternative, Indicator indicator, Curve curve) {
        return changing(indicator, criterion -> criterion.shaped(alternative, curve));
    }

    /** How well an alternative with this score fits. */
    Fit fit(double score) {
        return thresholds.stream()
                .filter(threshold -> score >= threshold.from())
                .findFirst()
                .orElseThrow()
                .fit();
    }

    private ScanModel changing(Indicator indicator, UnaryOperator<Criterion> change) {
        var changed = criteria.stream()
                .map(criterion -> criterion.indicator() == indicator ? change.apply(criterion) : criterion)
                .toList();
        return new ScanModel(version, heatPerGas, changed, rules, thresholds, margin, minCoverage);
    }
}
