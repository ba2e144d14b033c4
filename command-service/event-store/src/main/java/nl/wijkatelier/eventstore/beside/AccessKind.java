package nl.wijkatelier.eventstore.beside;

/** In which way somebody got to see an atelier. */
public enum AccessKind {
    /** A session was opened with a code. */
    JOINED,
    /** Somebody who only looks came by, for the first time on that day. */
    VISITED,
    /** A report was fetched. */
    REPORT,
    /** The dossier with all events was fetched. */
    DOSSIER,
    /** A signed checkpoint was fetched. */
    CHECKPOINT,
    /** Another atelier was begun as a full copy. */
    COPY,
    /** The blueprint of a moment was fetched, to begin another atelier with. */
    BLUEPRINT
}
