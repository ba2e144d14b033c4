package nl.wijkatelier.contract.neighbourhood;

import java.math.BigDecimal;
import nl.wijkatelier.contract.InvalidValue;

/** Key figures of a neighbourhood that people enter, with their bounds (DOMAIN.md §2.2 and §2.4). */
public enum Figure {
    /** Dwellings. */
    DWELLINGS("1", "1000000", true),
    /** Natural gas that a dwelling uses, m³ a year. */
    GAS_M3("0", "20000", false),
    /** Land area, ha. */
    LAND_HA("0.01", "1000000", false),
    /** Dwellings in multi-family buildings, %. */
    MULTI_FAMILY_PCT("0", "100", false),
    /** Dwellings with label A, B or C, % of those with a label. */
    LABEL_ABC_PCT("0", "100", false),
    /** Dwellings of before 1946, %. */
    PRE_WAR_PCT("0", "100", false),
    /** Distance to a usable source of medium or high temperature, km. */
    MT_SOURCE_KM("0", "50", false),
    /** Source of low temperature: 0 none, 1 possible, 2 proven. */
    LT_SOURCE_LEVEL("0", "2", true),
    /** Sustainable gas: 0 not, 1 uncertain, 2 proven. */
    GAS_AVAILABILITY("0", "2", true),
    /** Free capacity of the local electricity grid, %. */
    GRID_HEADROOM_PCT("0", "100", false),
    /** Dwellings of housing associations, %. */
    HOUSING_CORP_PCT("0", "100", false),
    /** Monuments and protected townscape, %. */
    MONUMENT_PCT("0", "100", false),
    /** Dwellings on an existing heat network, %. */
    EXISTING_NETWORK_PCT("0", "100", false);

    private final BigDecimal least;
    private final BigDecimal most;
    private final boolean whole;

    Figure(String least, String most, boolean whole) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.whole = whole;
    }

    /** The least value that it can have. */
    public BigDecimal least() {
        return least;
    }

    /** The largest value that it can have. */
    public BigDecimal most() {
        return most;
    }

    /**
     * Refuses what this figure cannot be.
     *
     * @throws InvalidValue naming the field {@code value}
     */
    void require(Quantity value) {
        value.requireWithin("value", least, most);
        if (whole) {
            value.requireWhole("value");
        }
    }
}
