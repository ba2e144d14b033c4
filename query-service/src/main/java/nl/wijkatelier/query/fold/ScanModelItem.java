package nl.wijkatelier.query.fold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.quickscan.Criterion;
import nl.wijkatelier.query.quickscan.Curve;
import nl.wijkatelier.query.quickscan.ScanModel;
import nl.wijkatelier.query.quickscan.ScanModelFile;

/** The model in force as the one item of its kind: weights and curves, and what was published. */
final class ScanModelItem {
    /** An atelier has one model. */
    static final String ID = "scan";

    private ScanModelItem() {}

    /** The item of a model as it was published. */
    static ItemChange published(ScanModelVersion version) {
        return item(version.name(), ScanModelFile.of(version), ScanModelFile.of(version));
    }

    /** The model of the atelier as it was published. */
    static ScanModel published(Items items) {
        return ScanModelFile.of(ScanModelVersion.valueOf(version(items)));
    }

    /** The item after a change of the model. */
    static ItemChange changed(Items before, ScanModel model) {
        return item(version(before), model, published(before));
    }

    /** The model with the weights and curves of the item. */
    static ScanModel inForce(Items items) {
        var model = published(items);
        for (var criterion : maps(items.get(ItemKind.SCAN_MODEL, ID).fields().get("criteria"))) {
            var indicator = Indicator.valueOf((String) criterion.get("indicator"));
            model = model.weighing(indicator, number(criterion, "weight"));
            for (var curve : maps(criterion.get("curves"))) {
                var points = maps(curve.get("points")).stream()
                        .map(point -> new Curve.Point(number(point, "at"), number(point, "score")))
                        .toList();
                var alternative = HeatAlternative.valueOf((String) curve.get("alternative"));
                model = model.shaped(alternative, indicator, new Curve(points));
            }
        }
        return model;
    }

    /** A curve of these points. */
    static Curve curve(List<CurvePoint> points) {
        return new Curve(points.stream()
                .map(point -> new Curve.Point(
                        point.at().value().doubleValue(), point.score().value().doubleValue()))
                .toList());
    }

    private static ItemChange item(String version, ScanModel model, ScanModel published) {
        return ItemChange.set(
                ItemKind.SCAN_MODEL, ID,
                "version", version,
                "minCoverage", model.minCoverage(),
                "margin", model.margin(),
                "changed", !model.equals(published),
                "criteria", model.criteria().stream().map(criterion -> criterion(criterion, published)).toList());
    }

    private static Map<String, Object> criterion(Criterion criterion, ScanModel published) {
        var standard = published.criteria().stream()
                .filter(each -> each.indicator() == criterion.indicator())
                .findFirst()
                .orElseThrow();
        return Change.part(
                "indicator", criterion.indicator().name(),
                "weight", criterion.weight(),
                "publishedWeight", standard.weight(),
                "curves", criterion.curves().entrySet().stream()
                        .map(curve -> curve(
                                curve.getKey(), curve.getValue(), !curve.getValue().equals(standard.curves().get(curve.getKey()))))
                        .toList());
    }

    private static Map<String, Object> curve(HeatAlternative alternative, Curve curve, boolean changed) {
        return Change.part(
                "alternative", alternative.name(),
                "changed", changed,
                "points", curve.points().stream().map(ScanModelItem::point).toList());
    }

    private static Map<String, Object> point(Curve.Point point) {
        return Change.part("at", point.at(), "score", point.score());
    }

    private static String version(Items items) {
        return Objects.requireNonNull(items.get(ItemKind.SCAN_MODEL, ID).text("version"));
    }

    @SuppressWarnings("unchecked") // only this fold writes them
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static double number(Map<String, Object> fields, String name) {
        return ((Number) Objects.requireNonNull(fields.get(name))).doubleValue();
    }
}
