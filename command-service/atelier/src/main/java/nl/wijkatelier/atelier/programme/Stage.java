package nl.wijkatelier.atelier.programme;

/** How far a half-day, or an item of its agenda, is. */
public enum Stage {
    PLANNED,
    RUNNING,
    OVER
}
