package nl.wijkatelier.contract.neighbourhood;

/** How well an alternative fits by its score. */
public enum FitClass {
    /** "past goed". */
    GOOD,
    /** "kansrijk". */
    PROMISING,
    /** "twijfel". */
    DOUBTFUL,
    /** "past slecht". */
    POOR
}
