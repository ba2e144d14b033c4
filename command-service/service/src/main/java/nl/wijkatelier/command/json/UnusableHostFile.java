package nl.wijkatelier.command.json;

/** A file of the host that cannot be used; the message names the option, the file, what is wrong and where. */
public final class UnusableHostFile extends IllegalStateException {
    /** A file that can be read and must not be used. */
    public UnusableHostFile(String message) {
        super(message);
    }

    UnusableHostFile(String message, Exception cause) {
        super(message, cause);
    }
}
