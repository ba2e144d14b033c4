package nl.wijkatelier.eventstore.start;

import org.jspecify.annotations.Nullable;

/** Something of the host's is not as the service needs it: the message says what is wrong, {@link #remedy} what to do. */
public class CannotStart extends IllegalStateException {
    private final String remedy;

    /**
     * A start that ends here.
     *
     * @param message what is wrong, and where
     * @param remedy what the host can do about it
     * @param cause how that came to light; null when it was looked for
     */
    public CannotStart(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the host can do about it. */
    public final String remedy() {
        return remedy;
    }
}
