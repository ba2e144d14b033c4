package nl.wijkatelier.query.report.chapter;

import nl.wijkatelier.query.report.wording.Terms;

/** The words of the quick scan, as the pages have them. */
final class ScanTerms {
    static final Terms FIGURE = Terms.of(
            "DWELLINGS", "Woningen", "Dwellings",
            "GAS_M3", "Gasverbruik per woning", "Gas use per dwelling",
            "LAND_HA", "Oppervlakte land", "Land area",
            "MULTI_FAMILY_PCT", "Meergezinswoningen", "Multi-family dwellings",
            "LABEL_ABC_PCT", "Label A tot en met C", "Label A to C",
            "PRE_WAR_PCT", "Woningen van voor 1946", "Dwellings of before 1946",
            "MT_SOURCE_KM", "Afstand tot een bron van midden- of hoge temperatuur",
            "Distance to a source of medium or high temperature",
            "LT_SOURCE_LEVEL", "Bron van lage temperatuur (0 geen, 1 mogelijk, 2 aangetoond)",
            "Source of low temperature (0 none, 1 possible, 2 proven)",
            "GAS_AVAILABILITY", "Duurzaam gas (0 niet, 1 onzeker, 2 aangetoond)",
            "Sustainable gas (0 not, 1 uncertain, 2 proven)",
            "GRID_HEADROOM_PCT", "Vrije ruimte op het elektriciteitsnet", "Free capacity of the electricity grid",
            "HOUSING_CORP_PCT", "Corporatiewoningen", "Housing association dwellings",
            "MONUMENT_PCT", "Monument of beschermd gezicht", "Monument or protected townscape",
            "EXISTING_NETWORK_PCT", "Woningen met stadsverwarming", "Dwellings on a heat network",
            "HEAT_DENSITY", "Warmtevraagdichtheid", "Heat demand density");

    static final Terms UNIT = Terms.of(
            "DWELLINGS", "aantal", "number",
            "GAS_M3", "m³ per jaar", "m³ per year",
            "LAND_HA", "ha", "ha",
            "MULTI_FAMILY_PCT", "%", "%",
            "LABEL_ABC_PCT", "%", "%",
            "PRE_WAR_PCT", "%", "%",
            "MT_SOURCE_KM", "km", "km",
            "LT_SOURCE_LEVEL", "niveau", "level",
            "GAS_AVAILABILITY", "niveau", "level",
            "GRID_HEADROOM_PCT", "%", "%",
            "HOUSING_CORP_PCT", "%", "%",
            "MONUMENT_PCT", "%", "%",
            "EXISTING_NETWORK_PCT", "%", "%",
            "HEAT_DENSITY", "GJ per ha per jaar", "GJ per ha per year");

    static final Terms ALTERNATIVE = Terms.of(
            "ALL_ELECTRIC", "All-electric (eigen warmtepomp)", "All-electric (own heat pump)",
            "HEAT_NETWORK_MT", "Warmtenet, midden- of hoge temperatuur", "Heat network, medium or high temperature",
            "HEAT_NETWORK_LT", "Warmtenet, (zeer) lage temperatuur", "Heat network, (very) low temperature",
            "SUSTAINABLE_GAS_HYBRID", "Klimaatneutraal gas met hybride warmtepomp",
            "Climate-neutral gas with hybrid heat pump");

    static final Terms FIT = Terms.of(
            "GOOD", "past goed", "fits well",
            "PROMISING", "kansrijk", "promising",
            "DOUBTFUL", "twijfel", "doubtful",
            "POOR", "past slecht", "fits badly",
            "INSUFFICIENT_DATA", "onvoldoende gegevens", "insufficient data",
            "EXCLUDED", "uitgesloten", "excluded");

    private ScanTerms() {}
}
