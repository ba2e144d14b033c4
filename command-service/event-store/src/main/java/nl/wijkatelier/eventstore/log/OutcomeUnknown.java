package nl.wijkatelier.eventstore.log;

/**
 * The store failed during an append. Its events may or may not be recorded, and what is in memory of these ateliers may be
 * wrong: read their streams again. Sending the same commands again is safe.
 */
public final class OutcomeUnknown extends RuntimeException {
    /** What was to be recorded, and how the store failed. */
    public OutcomeUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
