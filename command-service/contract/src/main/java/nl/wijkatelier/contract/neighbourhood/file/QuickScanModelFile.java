package nl.wijkatelier.contract.neighbourhood.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.GasToHeat;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import org.jspecify.annotations.Nullable;

/**
 * A model of the quick scan as it is read from a file. Names and units of what the product knows are in the file for who reads it:
 * the pages have their own words for them, in two languages.
 *
 * @param model the model
 */
public record QuickScanModelFile(ScanModel model) {
    private static final int MOST = 100;

    /** The model of a file with these entries; what no atelier could scan with is refused while the file is read, with the place. */
    @JsonCreator
    static QuickScanModelFile of(
            @JsonProperty("modelId") Title modelId,
            @JsonProperty("version") Title version,
            @JsonProperty("status") Explanation status,
            @JsonProperty("statusInEnglish") @Nullable Explanation statusInEnglish,
            @JsonProperty("gasToHeat") GasToHeat gasToHeat,
            @JsonProperty("alternatives") List<AlternativeEntry> alternatives,
            @JsonProperty("indicators") List<IndicatorEntry> indicators,
            @JsonProperty("rules") List<RuleEntry> rules,
            @JsonProperty("classes") List<ClassEntry> classes,
            @JsonProperty("noClearWinnerMargin") Quantity noClearWinnerMargin,
            @JsonProperty("minCoverage") Quantity minCoverage) {
        InvalidValue.ifMissing("noClearWinnerMargin", noClearWinnerMargin);
        return new QuickScanModelFile(new ScanModel(
                modelId,
                version,
                status,
                statusInEnglish,
                gasToHeat,
                InvalidValue.unlessListed("alternatives", alternatives, MOST).stream().map(AlternativeEntry::id).toList(),
                InvalidValue.unlessListed("indicators", indicators, MOST).stream().map(IndicatorEntry::criterion).toList(),
                InvalidValue.unlessListed("rules", rules, MOST).stream().map(RuleEntry::rule).toList(),
                InvalidValue.unlessListed("classes", classes, MOST).stream().map(ClassEntry::scanClass).toList(),
                noClearWinnerMargin,
                minCoverage));
    }
}
