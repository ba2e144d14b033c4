package nl.wijkatelier.query.fold;

import java.util.Map;
import nl.wijkatelier.contract.neighbourhood.AlternativeCurve;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.GasToHeat;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanClass;
import nl.wijkatelier.contract.neighbourhood.ScanCriterion;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanRule;
import tools.jackson.databind.json.JsonMapper;

/** A model of the quick scan as part of an item: the fields that it has in the contract, with numbers as items have them. */
final class ScanModelFields {
    private ScanModelFields() {}

    static Map<String, Object> of(ScanModel model) {
        return Change.part(
                "modelId", model.modelId().value(),
                "version", model.version().value(),
                "status", model.status().value(),
                "statusInEnglish", Change.text(model.statusInEnglish()),
                "gasToHeat", gas(model.gasToHeat()),
                "alternatives", model.alternatives().stream().<Object>map(Enum::name).toList(),
                "criteria", model.criteria().stream().map(ScanModelFields::criterion).toList(),
                "rules", model.rules().stream().map(ScanModelFields::rule).toList(),
                "classes", model.classes().stream().map(ScanModelFields::scanClass).toList(),
                "margin", number(model.margin()),
                "minCoverage", number(model.minCoverage()));
    }

    /** The model of these fields. */
    static ScanModel model(Object fields) {
        return JsonMapper.shared().convertValue(fields, ScanModel.class);
    }

    private static Map<String, Object> gas(GasToHeat gas) {
        return Change.part(
                "kWhPerM3", gas.kWhPerM3(), "gjPerKWh", gas.gjPerKWh(), "boilerEfficiency", gas.boilerEfficiency());
    }

    private static Map<String, Object> criterion(ScanCriterion criterion) {
        return Change.part(
                "indicator", criterion.indicator().name(),
                "weight", number(criterion.weight()),
                "curves", criterion.curves().stream().map(ScanModelFields::curve).toList());
    }

    private static Map<String, Object> curve(AlternativeCurve curve) {
        return Change.part(
                "alternative", curve.alternative().name(),
                "points", curve.points().stream().map(ScanModelFields::point).toList());
    }

    private static Map<String, Object> point(CurvePoint point) {
        return Change.part("at", number(point.at()), "score", number(point.score()));
    }

    private static Map<String, Object> rule(ScanRule rule) {
        return Change.part(
                "ruleId", rule.ruleId().value(),
                "effect", rule.effect().name(),
                "alternative", rule.alternative().name(),
                "indicator", rule.indicator().name(),
                "comparison", rule.comparison().name(),
                "bound", number(rule.bound()),
                "words", rule.words().value(),
                "wordsInEnglish", Change.text(rule.wordsInEnglish()));
    }

    private static Map<String, Object> scanClass(ScanClass each) {
        return Change.part("from", number(each.from()), "fit", each.fit().name());
    }

    private static double number(Quantity quantity) {
        return quantity.value().doubleValue();
    }
}
