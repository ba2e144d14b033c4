package nl.wijkatelier.query;

/** What happens of one feature in a {@link RandomHistory}. */
interface Plot {
    /** Tells what happens next; one event or some, or none if there is nothing to do just now. */
    void goOn();
}
