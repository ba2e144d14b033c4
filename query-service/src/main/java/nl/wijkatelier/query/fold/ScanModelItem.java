package nl.wijkatelier.query.fold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.quickscan.Criterion;
import nl.wijkatelier.query.quickscan.Curve;
import nl.wijkatelier.query.quickscan.ModelInForce;

/** The model in force as the one item of its kind: the weights and curves of now, and the model as it was adopted. */
final class ScanModelItem {
    /** An atelier has one model. */
    static final String ID = "scan";

    private ScanModelItem() {}

    /** The model of the atelier as it was adopted. */
    static ModelInForce adopted(Items items) {
        return ModelInForce.asAdopted(model(items));
    }

    /** The item of a model as it is adopted. */
    static ItemChange adopted(ModelInForce model) {
        return ItemChange.set(
                ItemKind.SCAN_MODEL, ID,
                "version", model.adopted().version().value(),
                "changed", false,
                "criteria", criteria(model),
                "adopted", ScanModelFields.of(model.adopted()));
    }

    /** The item with other weights or curves. */
    static ItemChange changed(ModelInForce model) {
        return ItemChange.set(
                ItemKind.SCAN_MODEL, ID,
                "changed", !model.equals(ModelInForce.asAdopted(model.adopted())),
                "criteria", criteria(model));
    }

    /** The model with the weights and curves of the item. */
    static ModelInForce inForce(Items items) {
        var criteria = maps(items.get(ItemKind.SCAN_MODEL, ID).fields().get("criteria"));
        return new ModelInForce(model(items), criteria.stream().map(ScanModelItem::criterion).toList());
    }

    private static List<Map<String, Object>> criteria(ModelInForce model) {
        var adopted = ModelInForce.asAdopted(model.adopted());
        return model.criteria().stream().map(criterion -> criterion(criterion, adopted)).toList();
    }

    private static ScanModel model(Items items) {
        return ScanModelFields.model(Objects.requireNonNull(items.get(ItemKind.SCAN_MODEL, ID).fields().get("adopted")));
    }

    private static Criterion criterion(Map<String, Object> fields) {
        var curves = new EnumMap<HeatAlternative, Curve>(HeatAlternative.class);
        for (var curve : maps(fields.get("curves"))) {
            var points = maps(curve.get("points")).stream()
                    .map(point -> new Curve.Point(number(point, "at"), number(point, "score")))
                    .toList();
            curves.put(HeatAlternative.valueOf((String) curve.get("alternative")), new Curve(points));
        }
        return new Criterion(Indicator.valueOf((String) fields.get("indicator")), number(fields, "weight"), curves);
    }

    private static Map<String, Object> criterion(Criterion criterion, ModelInForce adopted) {
        var standard = adopted.criteria().stream()
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

    @SuppressWarnings("unchecked") // only this fold writes them
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static double number(Map<String, Object> fields, String name) {
        return ((Number) Objects.requireNonNull(fields.get(name))).doubleValue();
    }
}
