package nl.wijkatelier.query.quickscan;

import java.util.EnumMap;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.FitClass;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ScanCriterion;
import nl.wijkatelier.contract.neighbourhood.ScanModel;

/**
 * With what an atelier scans: the model that it adopted, with the weights and curves that it has now.
 *
 * @param adopted the model as it was adopted; its rules, classes and limits are in force
 * @param criteria how each indicator counts now
 */
public record ModelInForce(ScanModel adopted, List<Criterion> criteria) {
    /** The model as it is. */
    public static ModelInForce asAdopted(ScanModel model) {
        return new ModelInForce(model, model.criteria().stream().map(ModelInForce::criterion).toList());
    }

    /** A curve of these points. */
    public static Curve curve(List<CurvePoint> points) {
        return new Curve(points.stream()
                .map(point -> new Curve.Point(
                        point.at().value().doubleValue(), point.score().value().doubleValue()))
                .toList());
    }

    /** This model with another weight. */
    public ModelInForce weighing(Indicator indicator, double weight) {
        return changing(indicator, criterion -> criterion.weighing(weight));
    }

    /** This model with another curve. */
    public ModelInForce shaped(HeatAlternative alternative, Indicator indicator, Curve curve) {
        return changing(indicator, criterion -> criterion.shaped(alternative, curve));
    }

    double margin() {
        return adopted.margin().value().doubleValue();
    }

    double minCoverage() {
        return adopted.minCoverage().value().doubleValue();
    }

    /** How well an alternative with this score fits. */
    FitClass fit(double score) {
        return adopted.classes().stream()
                .filter(each -> score >= each.from().value().doubleValue())
                .findFirst()
                .orElseThrow()
                .fit();
    }

    private static Criterion criterion(ScanCriterion criterion) {
        var curves = new EnumMap<HeatAlternative, Curve>(HeatAlternative.class);
        criterion.curves().forEach(curve -> curves.put(curve.alternative(), curve(curve.points())));
        return new Criterion(criterion.indicator(), criterion.weight().value().doubleValue(), curves);
    }

    private ModelInForce changing(Indicator indicator, UnaryOperator<Criterion> change) {
        var changed = criteria.stream()
                .map(criterion -> criterion.indicator() == indicator ? change.apply(criterion) : criterion)
                .toList();
        return new ModelInForce(adopted, changed);
    }
}
