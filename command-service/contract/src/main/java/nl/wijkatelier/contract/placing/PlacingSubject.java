package nl.wijkatelier.contract.placing;

/** What is placed in silence. */
public enum PlacingSubject {
    /** Stakeholders on the map, by influence and interest. */
    STAKEHOLDERS,
    /** Hurdles, by likelihood and impact. */
    HURDLES
}
