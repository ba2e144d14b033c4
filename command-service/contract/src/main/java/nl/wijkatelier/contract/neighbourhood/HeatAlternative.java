package nl.wijkatelier.contract.neighbourhood;

/** Ways to heat a neighbourhood without natural gas, after the strategies of PBL (DOMAIN.md §2.1). */
public enum HeatAlternative {
    /** Heat pumps for each dwelling: S1. */
    ALL_ELECTRIC,
    /** A heat network on a source of medium or high temperature: S2. */
    HEAT_NETWORK_MT,
    /** A heat network on a source of (very) low temperature: S3. */
    HEAT_NETWORK_LT,
    /** Sustainable gas with hybrid heat pumps: S4. */
    SUSTAINABLE_GAS_HYBRID
}
