package nl.wijkatelier.query.live;

import nl.wijkatelier.contract.atelier.AtelierId;

/** An event of this atelier cannot be read or folded: nothing after it can be shown until that is repaired. */
public final class ProjectionStopped extends RuntimeException {
    private final AtelierId atelier;
    private final long revision;

    ProjectionStopped(AtelierId atelier, long revision, Throwable cause) {
        super("Atelier %s stopped at revision %d: %s".formatted(atelier, revision, cause.getMessage()), cause);
        this.atelier = atelier;
        this.revision = revision;
    }

    /** The atelier. */
    public AtelierId atelier() {
        return atelier;
    }

    /** The revision of the event that cannot be shown. */
    public long revision() {
        return revision;
    }
}
