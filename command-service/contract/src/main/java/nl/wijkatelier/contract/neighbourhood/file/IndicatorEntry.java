package nl.wijkatelier.contract.neighbourhood.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.AlternativeCurve;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanCriterion;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator counts. Which indicators there are, between what their values lie and how they are derived is the product's: a
 * file says it for who reads it, and must say the same.
 *
 * @param id which, as {@code mtSourceKm}
 * @param nl its name, for who reads the file
 * @param unit its unit, for who reads the file
 * @param min the least value, when the file says it
 * @param max the largest value, when the file says it
 * @param weight how heavily it counts
 * @param derived how it is derived, for who reads the file
 * @param cbs where CBS has it, for who reads the file
 * @param pbl where PBL has it, for who reads the file
 * @param curves for each alternative to which it applies, points of value and score
 */
record IndicatorEntry(
        String id,
        @Nullable Title nl,
        @Nullable Title unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Quantity weight,
        @Nullable Title derived,
        @Nullable Title cbs,
        @Nullable Title pbl,
        Map<HeatAlternative, List<List<Quantity>>> curves) {
    private static final BigDecimal DENSEST = BigDecimal.valueOf(5000);

    IndicatorEntry {
        var indicator = Indicators.named("id", id);
        InvalidValue.ifMissing("curves", curves);
        var isDerived = indicator == Indicator.HEAT_DENSITY;
        requireOwn("min", min, isDerived ? BigDecimal.ZERO : Figure.valueOf(indicator.name()).least());
        requireOwn("max", max, isDerived ? DENSEST : Figure.valueOf(indicator.name()).most());
        criterion(indicator, weight, curves);
    }

    ScanCriterion criterion() {
        return criterion(Indicators.named("id", id), weight, curves);
    }

    private static ScanCriterion criterion(
            Indicator indicator, Quantity weight, Map<HeatAlternative, List<List<Quantity>>> curves) {
        return new ScanCriterion(
                indicator,
                weight,
                curves.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(curve -> new AlternativeCurve(curve.getKey(), points(curve.getKey(), curve.getValue())))
                        .toList());
    }

    private static List<CurvePoint> points(HeatAlternative alternative, @Nullable List<List<Quantity>> points) {
        var field = "curves." + alternative;
        InvalidValue.ifMissing(field, points);
        return points.stream().map(point -> point(field, point)).toList();
    }

    private static CurvePoint point(String field, @Nullable List<Quantity> point) {
        if (point == null || point.size() != 2) {
            throw new InvalidValue(field, "must have points of a value and a score, such as [500, 80]");
        }
        return new CurvePoint(point.getFirst(), point.getLast());
    }

    private static void requireOwn(String field, @Nullable BigDecimal said, BigDecimal own) {
        if (said != null && said.compareTo(own) != 0) {
            throw new InvalidValue(field, "must be " + own.toPlainString() + ", or left out: the product keeps figures within it");
        }
    }
}
