package nl.wijkatelier.atelier.action;

/** How an action stands. */
public enum ActionState {
    OPEN,
    DONE,
    WITHDRAWN
}
