package nl.wijkatelier.command.sequencer;

/** The event store does not do what it should. Trying again later is safe. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
