package nl.wijkatelier.contract.decision;

/** What a body with the power made of an agreement. */
public enum FormalOutcome {
    ADOPTED,
    /** With changes: the explanation says which. */
    ADOPTED_WITH_CHANGES,
    NOT_ADOPTED
}
