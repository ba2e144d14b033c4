package nl.wijkatelier.command.sequencer;

/** What happened in an atelier cannot be read by this version, from an event on. Trying again does not help; another version may. */
public final class AtelierUnreadable extends RuntimeException {
    private final long revision;

    /** The event at this revision cannot be read, or not be followed. */
    public AtelierUnreadable(long revision, Throwable cause) {
        super("An atelier cannot be read at revision " + revision, cause);
        this.revision = revision;
    }

    /** The revision of the event. */
    public long revision() {
        return revision;
    }
}
