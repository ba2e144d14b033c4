package nl.wijkatelier.query.fold;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.quickscan.QuickScan;
import nl.wijkatelier.query.quickscan.ScanModel;
import nl.wijkatelier.query.quickscan.ScanResult;
import nl.wijkatelier.query.quickscan.ScanResult.Alternative;
import nl.wijkatelier.query.quickscan.ScanResult.Contribution;
import nl.wijkatelier.query.quickscan.ScanResult.Robustness;

/** The scan of a neighbourhood as an item; it has the id of the neighbourhood. */
final class QuickScanItem {
    private QuickScanItem() {}

    /** The scan of these figures, each a map with a {@code value}. */
    static ItemChange of(String neighbourhood, ScanModel model, Map<String, Object> figures) {
        var result = QuickScan.of(model, values(figures));
        var robustness = result.robustness();
        return ItemChange.set(
                ItemKind.QUICK_SCAN, neighbourhood,
                "model", ScanModelItem.ID,
                "heatDensity", result.heatDensity(),
                "alternatives", result.alternatives().stream().map(QuickScanItem::alternative).toList(),
                "ranking", result.ranking().stream().map(Enum::name).toList(),
                "verdict", result.verdict().name(),
                "winner", result.verdict() == ScanResult.Verdict.WINNER ? result.ranking().getFirst().name() : null,
                "margin", result.margin(),
                "robustness", robustness == null ? null : robustness(robustness));
    }

    private static Map<Figure, Double> values(Map<String, Object> figures) {
        var values = new EnumMap<Figure, Double>(Figure.class);
        figures.forEach((figure, fields) -> values.put(
                Figure.valueOf(figure), ((Number) ((Map<?, ?>) fields).get("value")).doubleValue()));
        return values;
    }

    private static Map<String, Object> alternative(Alternative found) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("alternative", found.alternative().name());
        if (found.score() != null) {
            fields.put("score", found.score());
        }
        fields.put("coverage", found.coverage());
        fields.put("fit", found.fit().name());
        fields.put("excludedBy", found.excludedBy());
        fields.put("flags", found.flags());
        fields.put("contributions", found.contributions().stream().map(QuickScanItem::contribution).toList());
        fields.put("unknown", names(found.unknown()));
        return fields;
    }

    private static Map<String, Object> contribution(Contribution contribution) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("indicator", contribution.indicator().name());
        fields.put("value", contribution.value());
        fields.put("weight", contribution.weight());
        fields.put("score", contribution.score());
        return fields;
    }

    private static Map<String, Object> robustness(Robustness robustness) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("leader", robustness.leader().name());
        fields.put("stableRuns", robustness.stableRuns());
        fields.put("runs", robustness.runs());
        return fields;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
