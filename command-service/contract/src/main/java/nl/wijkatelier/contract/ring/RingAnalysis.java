package nl.wijkatelier.contract.ring;

/** What a placement in the rings is about: three separate analyses (DOMAIN.md §3). */
public enum RingAnalysis {
    /** Where the stakeholder is now. */
    ACTUAL,
    /** Where it wants to be itself. */
    WISHED,
    /** Where the atelier holds that it should be. */
    DESIRED
}
