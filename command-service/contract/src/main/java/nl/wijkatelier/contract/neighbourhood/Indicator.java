package nl.wijkatelier.contract.neighbourhood;

/** What the quick scan looks at (DOMAIN.md §2.4): key figures, and the heat density that follows from three of them. */
public enum Indicator {
    HEAT_DENSITY,
    MULTI_FAMILY_PCT,
    LABEL_ABC_PCT,
    PRE_WAR_PCT,
    MT_SOURCE_KM,
    LT_SOURCE_LEVEL,
    GAS_AVAILABILITY,
    GRID_HEADROOM_PCT,
    HOUSING_CORP_PCT,
    MONUMENT_PCT,
    EXISTING_NETWORK_PCT
}
