package nl.wijkatelier.contract;

/** Text that somebody wrote, in their own words: what a journal shows of an event, and what one searches in. */
public interface WrittenText {
    /** The text. */
    String value();
}
