package nl.wijkatelier.atelier.decision;

/** How a decision stands. */
public enum Outcome {
    PROPOSED,
    AGREED,
    REJECTED,
    SUPERSEDED
}
