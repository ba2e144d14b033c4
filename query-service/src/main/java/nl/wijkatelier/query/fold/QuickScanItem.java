package nl.wijkatelier.query.fold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.quickscan.ModelInForce;
import nl.wijkatelier.query.quickscan.QuickScan;
import nl.wijkatelier.query.quickscan.ScanResult;
import nl.wijkatelier.query.quickscan.ScanResult.Alternative;
import nl.wijkatelier.query.quickscan.ScanResult.Contribution;
import nl.wijkatelier.query.quickscan.ScanResult.Robustness;

/** The scan of a neighbourhood as an item; it has the id of the neighbourhood. */
final class QuickScanItem {
    private QuickScanItem() {}

    /** The scan of these figures, each a map with a {@code value}. */
    static ItemChange of(String neighbourhood, ModelInForce model, Map<String, Object> figures) {
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
        return Change.part(
                "alternative", found.alternative().name(),
                "score", found.score(),
                "coverage", found.coverage(),
                "fit", found.fit().name(),
                "excludedBy", found.excludedBy(),
                "flags", found.flags(),
                "contributions", found.contributions().stream().map(QuickScanItem::contribution).toList(),
                "unknown", names(found.unknown()));
    }

    private static Map<String, Object> contribution(Contribution contribution) {
        return Change.part(
                "indicator", contribution.indicator().name(),
                "value", contribution.value(),
                "weight", contribution.weight(),
                "score", contribution.score());
    }

    private static Map<String, Object> robustness(Robustness robustness) {
        return Change.part(
                "leader", robustness.leader().name(),
                "stableRuns", robustness.stableRuns(),
                "runs", robustness.runs());
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
