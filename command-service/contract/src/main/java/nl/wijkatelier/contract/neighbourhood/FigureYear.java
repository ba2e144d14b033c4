package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Years that figures are of. */
final class FigureYear {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    private FigureYear() {}

    /** Refuses a year in which nobody could have counted anything; not known is allowed. */
    static void require(@Nullable Integer year) {
        if (year != null) {
            InvalidValue.unlessWithin("year", year, FIRST, LAST);
        }
    }
}
