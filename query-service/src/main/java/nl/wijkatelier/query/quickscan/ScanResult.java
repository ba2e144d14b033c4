package nl.wijkatelier.query.quickscan;

import java.util.List;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a scan found.
 *
 * @param heatDensity GJ/(ha·year), to one decimal; null when it is unknown
 * @param alternatives each alternative, in the order of the model
 * @param ranking the alternatives that are neither excluded nor too little known, best first
 * @param verdict whether one of them may be named
 * @param margin points between the first and the second of the ranking; null when there are no two
 * @param robustness how firm the first of the ranking stands; null when there is none
 */
public record ScanResult(
        @Nullable Double heatDensity,
        List<Alternative> alternatives,
        List<HeatAlternative> ranking,
        Verdict verdict,
        @Nullable Double margin,
        @Nullable Robustness robustness) {
    /** Whether a winner may be named. */
    public enum Verdict {
        WINNER,
        /** "geen duidelijke winnaar, neem beide mee". */
        NO_CLEAR_WINNER,
        /** "onvoldoende gegevens": of an alternative that is not excluded too little is known. */
        INSUFFICIENT_DATA,
        /** Every alternative is excluded. */
        NOTHING_LEFT
    }

    /**
     * How well one alternative fits.
     *
     * @param alternative which
     * @param score 0 to 100, to one decimal; null when nothing is known
     * @param coverage the share of the weight that is known, 0 to 1, to two decimals
     * @param fit how well it fits
     * @param excludedBy the rules that exclude it
     * @param flags the rules that flag it
     * @param contributions what its score is made of
     * @param unknown the indicators that would count, and are unknown
     */
    public record Alternative(
            HeatAlternative alternative,
            @Nullable Double score,
            double coverage,
            Fit fit,
            List<String> excludedBy,
            List<String> flags,
            List<Contribution> contributions,
            List<Indicator> unknown) {}

    /**
     * What one indicator contributes.
     *
     * @param indicator which
     * @param value what is known, to one decimal where it was calculated
     * @param weight how heavily it counts
     * @param score 0 to 100, to one decimal
     */
    public record Contribution(Indicator indicator, double value, double weight, double score) {}

    /**
     * How often the first stays first when each weight in turn is halved and made half as large again.
     *
     * @param leader the first
     * @param stableRuns how often it stays first
     * @param runs out of how many
     */
    public record Robustness(HeatAlternative leader, int stableRuns, int runs) {}
}
