package nl.wijkatelier.contract.programme;

/**
 * Who sees what is made in a phase (DOMAIN.md §4), as far as rounds on a board see to it. The levels for pairs, fours and tables
 * are not among these: nothing keeps them yet.
 */
public enum PhaseVisibility {
    /** Everybody sees their own notes: a writing round runs on the board. */
    OWN,
    /** Everybody sees their own dots: a dot vote is open on the board. */
    RESULTS_HIDDEN,
    /** The notes of the writing round before it are shown without their authors. */
    ALL_ANON,
    /** Everybody sees everything; notes of a writing round before it are shown. */
    ALL
}
