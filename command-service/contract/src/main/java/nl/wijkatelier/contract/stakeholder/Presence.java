package nl.wijkatelier.contract.stakeholder;

/** Whether a stakeholder is in the atelier. What was not recorded is not known: that is not absence. */
public enum Presence {
    PRESENT,
    /** Another stakeholder speaks for it. */
    REPRESENTED,
    ABSENT
}
