package nl.wijkatelier.query.quickscan;

import java.util.Map;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a neighbourhood, as the scan looks at it.
 *
 * @param figures the known figures; what is unknown is absent
 * @param heatPerGas useful heat from natural gas, GJ/m³
 */
record IndicatorValues(Map<Figure, Double> figures, double heatPerGas) {
    /** The value of an indicator, in its unit; null when it is unknown. */
    @Nullable Double of(Indicator indicator) {
        return indicator == Indicator.HEAT_DENSITY ? heatDensity() : figures.get(Figure.valueOf(indicator.name()));
    }

    private @Nullable Double heatDensity() {
        var dwellings = figures.get(Figure.DWELLINGS);
        var gas = figures.get(Figure.GAS_M3);
        var land = figures.get(Figure.LAND_HA);
        return dwellings == null || gas == null || land == null ? null : dwellings * gas * heatPerGas / land;
    }
}
