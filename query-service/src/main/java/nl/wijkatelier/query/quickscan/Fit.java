package nl.wijkatelier.query.quickscan;

import nl.wijkatelier.contract.neighbourhood.FitClass;

/** How well an alternative fits a neighbourhood. */
public enum Fit {
    /** "past goed". */
    GOOD,
    /** "kansrijk". */
    PROMISING,
    /** "twijfel". */
    DOUBTFUL,
    /** "past slecht". */
    POOR,
    /** "onvoldoende gegevens": too little of the weight is known. */
    INSUFFICIENT_DATA,
    /** "uitgesloten": a knock-out rule holds. */
    EXCLUDED;

    static Fit of(FitClass found) {
        return switch (found) {
            case GOOD -> GOOD;
            case PROMISING -> PROMISING;
            case DOUBTFUL -> DOUBTFUL;
            case POOR -> POOR;
        };
    }
}
