package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;

/**
 * How natural gas becomes useful heat.
 *
 * @param kWhPerM3 the energy in a m³, up to 20 kWh
 * @param gjPerKWh GJ in a kWh, up to 1
 * @param boilerEfficiency what of it a boiler makes useful, up to 1.2
 */
public record GasToHeat(double kWhPerM3, double gjPerKWh, double boilerEfficiency) {
    private static final double LEAST = 0.000_001;
    private static final double RICHEST = 20;
    private static final double BEST = 1.2;

    public GasToHeat {
        InvalidValue.unlessWithin("kWhPerM3", kWhPerM3, LEAST, RICHEST);
        InvalidValue.unlessWithin("gjPerKWh", gjPerKWh, LEAST, 1.0);
        InvalidValue.unlessWithin("boilerEfficiency", boilerEfficiency, LEAST, BEST);
    }

    /** Useful heat from natural gas, GJ/m³. */
    public double heatPerGas() {
        return kWhPerM3 * gjPerKWh * boilerEfficiency;
    }
}
