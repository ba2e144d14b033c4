package nl.wijkatelier.command.json;

import nl.wijkatelier.eventstore.start.CannotStart;
import org.jspecify.annotations.Nullable;

/** A file of the host that cannot be used; the message names the option, the file, what is wrong and where. */
public final class UnusableHostFile extends CannotStart {
    private static final String REMEDY = "Correct the file, or leave the option out to use what ships with the product.";

    /** A file that can be read and must not be used. */
    public UnusableHostFile(String message) {
        this(message, null);
    }

    UnusableHostFile(String message, @Nullable Exception cause) {
        super(message, REMEDY, cause);
    }
}
