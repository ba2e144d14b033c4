package nl.wijkatelier.atelier.lifecycle;

/** How far an atelier is. */
public enum Phase {
    /** Its stream is still empty. */
    UNPLANNED,
    /** Facilitators prepare it. */
    PLANNED,
    /** Participants take part. */
    OPEN,
    /** It can be read and replayed, not changed. */
    CLOSED
}
