package nl.wijkatelier.contract.intake;

/** What an entry of the intake is. */
public enum IntakeEntryKind {
    /** What the atelier is to reach. */
    GOAL,
    /** What is still to be answered. */
    QUESTION,
    /** A product that the atelier delivers. */
    DELIVERABLE,
    /** By what one can tell that it went well. */
    SUCCESS_CRITERION,
    /** What the atelier has to keep within. */
    CONSTRAINT,
    /** A neighbourhood, by its name, that may become the first one. */
    CANDIDATE_NEIGHBOURHOOD
}
