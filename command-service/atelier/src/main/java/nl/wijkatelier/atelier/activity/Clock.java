package nl.wijkatelier.atelier.activity;

/** How the clock of an activity stands. */
public enum Clock {
    RUNNING,
    PAUSED,
    ENDED
}
