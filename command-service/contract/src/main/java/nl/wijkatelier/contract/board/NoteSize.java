package nl.wijkatelier.contract.board;

/** How large a note is shown: what matters most is read from farther away, and a long text gets room. */
public enum NoteSize {
    /** As every note begins. */
    NORMAL,
    /** One and a half times as wide and as high. */
    LARGE,
    /** Twice as wide and as high. */
    EXTRA_LARGE
}
