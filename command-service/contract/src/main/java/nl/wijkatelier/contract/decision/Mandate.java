package nl.wijkatelier.contract.decision;

/** What an outcome binds: an atelier cannot bind college or raad (DOMAIN.md §5). */
public enum Mandate {
    /** Those who are in the atelier, within what they may decide themselves. */
    ATELIER,
    /** An advice to the municipal executive (college). */
    ADVICE_TO_EXECUTIVE,
    /** An advice to the municipal council (raad). */
    ADVICE_TO_COUNCIL
}
