package nl.wijkatelier.contract.resource;

/** Whether there is money for a row (DOMAIN.md §6: GEDEKT, AANGEVRAAGD, TEKORT, ONBEKEND). */
public enum CoverageState {
    COVERED,
    REQUESTED,
    SHORTFALL,
    UNKNOWN
}
