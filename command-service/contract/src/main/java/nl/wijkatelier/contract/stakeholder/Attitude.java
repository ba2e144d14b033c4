package nl.wijkatelier.contract.stakeholder;

/** How a stakeholder stands towards the transition of the neighbourhood. */
public enum Attitude {
    STRONGLY_AGAINST,
    AGAINST,
    NEUTRAL,
    IN_FAVOUR,
    STRONGLY_IN_FAVOUR
}
