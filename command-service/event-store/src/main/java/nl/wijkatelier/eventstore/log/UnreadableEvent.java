package nl.wijkatelier.eventstore.log;

import nl.wijkatelier.contract.atelier.AtelierId;

/** A stored event that this version cannot read, because it is of a later version or damaged. */
public final class UnreadableEvent extends RuntimeException {
    private final AtelierId atelier;
    private final long revision;

    /** The one that was come to. */
    public UnreadableEvent(PositionedEvent.Unreadable event) {
        super("Atelier %s cannot be read at revision %d: %s".formatted(event.atelier(), event.revision(), event.reason()));
        this.atelier = event.atelier();
        this.revision = event.revision();
    }

    /** The atelier whose stream it is in. */
    public AtelierId atelier() {
        return atelier;
    }

    /** Its revision. */
    public long revision() {
        return revision;
    }
}
