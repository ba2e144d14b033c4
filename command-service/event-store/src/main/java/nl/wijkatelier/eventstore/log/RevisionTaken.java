package nl.wijkatelier.eventstore.log;

import nl.wijkatelier.contract.atelier.AtelierId;

/** Another writer has recorded an event at this revision; nothing was recorded now. Read on, decide again. */
public final class RevisionTaken extends RuntimeException {
    private final AtelierId atelier;
    private final long revision;

    /** An atelier, and the first revision of an append that failed. */
    public RevisionTaken(AtelierId atelier, long revision) {
        super("Atelier %s already has a revision %d or later".formatted(atelier, revision));
        this.atelier = atelier;
        this.revision = revision;
    }

    /** The atelier. */
    public AtelierId atelier() {
        return atelier;
    }

    /** The first revision of the append that failed. */
    public long revision() {
        return revision;
    }
}
