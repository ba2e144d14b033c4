package nl.wijkatelier.evidence.event;

/** A line is not how an event is written. */
public final class MalformedLine extends Exception {
    MalformedLine() {
        super("Not a line of a dossier", null, false, false);
    }
}
