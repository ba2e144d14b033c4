package nl.wijkatelier.atelier.neighbourhood;

import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.AlternativeCurve;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.FitClass;
import nl.wijkatelier.contract.neighbourhood.GasToHeat;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanClass;
import nl.wijkatelier.contract.neighbourhood.ScanCriterion;
import nl.wijkatelier.contract.neighbourhood.ScanModel;

/** Models of a host. */
public final class ScanModels {
    private static final List<HeatAlternative> TWO = List.of(HeatAlternative.ALL_ELECTRIC, HeatAlternative.HEAT_NETWORK_MT);

    private ScanModels() {}

    /** A model that looks at what a facilitator of the examples changes, and at nothing else. */
    public static ScanModel ofTheHost(String version) {
        var criteria = List.of(criterion(Indicator.HEAT_DENSITY), criterion(Indicator.PRE_WAR_PCT));
        return new ScanModel(
                new Title("merwerode"), new Title(version), WHY, null, new GasToHeat(9.769, 0.0036, 0.9), TWO, criteria, List.of(),
                List.of(new ScanClass(Quantity.of("0"), FitClass.GOOD)), Quantity.of("5"), Quantity.of("0.5"));
    }

    private static ScanCriterion criterion(Indicator indicator) {
        var flat = List.of(new CurvePoint(Quantity.of("0"), Quantity.of("50")));
        return new ScanCriterion(
                indicator,
                Quantity.of("10"),
                TWO.stream().map(alternative -> new AlternativeCurve(alternative, flat)).toList());
    }
}
