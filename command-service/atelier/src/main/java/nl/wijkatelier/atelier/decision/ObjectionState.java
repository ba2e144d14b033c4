package nl.wijkatelier.atelier.decision;

/** What became of an objection so far. */
public enum ObjectionState {
    OPEN,
    /** Tested, and it does not argue harm to the aim. */
    SET_ASIDE,
    /** Integrated in the text, or withdrawn. */
    MET
}
