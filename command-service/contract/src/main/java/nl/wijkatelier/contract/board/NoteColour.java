package nl.wijkatelier.contract.board;

/** The colour of a note; each has a meaning, shown in words and by a mark as well. */
public enum NoteColour {
    /** An idea. */
    YELLOW,
    /** A concern or risk. */
    PINK,
    /** A fact. */
    BLUE,
    /** An agreement. */
    GREEN,
    /** A question. */
    PURPLE
}
