package nl.wijkatelier.contract.process;

/** Sorts of step. A go/no-go moment is no sort of its own: it is a step with criteria, most often a decision to take. */
public enum StepKind {
    STEP,
    MEETING,
    RESEARCH,
    DECISION_TO_TAKE,
    MILESTONE
}
