package nl.wijkatelier.query.readmodel;

import java.util.function.Supplier;
import nl.wijkatelier.contract.RecordedEvent;

/** An event that contradicts what happened before it. */
public final class UnfoldableEvent extends RuntimeException {
    private final long revision;

    private UnfoldableEvent(long revision, RuntimeException cause) {
        super("Cannot be folded at revision " + revision + ": " + cause, cause);
        this.revision = revision;
    }

    /** Does the folding of an event, and says which event it was if that fails. */
    public static <T> T guard(RecordedEvent recorded, Supplier<T> folding) {
        try {
            return folding.get();
        } catch (RuntimeException e) {
            throw new UnfoldableEvent(recorded.revision(), e);
        }
    }

    /** Its revision. */
    public long revision() {
        return revision;
    }
}
