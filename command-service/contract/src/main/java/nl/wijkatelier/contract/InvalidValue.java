package nl.wijkatelier.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that no atelier could ever accept, whatever its state. Names the field and what is wrong with it. The checks throw it, and
 * otherwise do nothing; a record makes them in its constructor, so that one that is there is whole.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final String field;

    /**
     * A value that cannot be.
     *
     * @param field its component, as it is called in JSON
     * @param why what is wrong, to read after that name
     */
    public InvalidValue(String field, String why) {
        super(field + " " + why);
        this.field = field;
    }

    /** The component that is wrong, as it is called in JSON. */
    public String field() {
        return field;
    }

    /** What is not optional has to be there. */
    public static void ifMissing(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidValue(field, "is missing");
        }
    }

    /** A whole number within bounds, both included. */
    public static void unlessWithin(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidValue(field, "must be " + least + " to " + most);
        }
    }

    /** A whole number within bounds, both included. */
    public static void unlessWithin(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidValue(field, "must be " + least + " to " + most);
        }
    }

    /** A number within bounds, both included; what is not a number is within none. */
    public static void unlessWithin(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidValue(field, "must be " + least + " to " + most);
        }
    }

    /** A day that can be meant, if there is one: in the years 2000 to 2199. */
    public static void unlessDay(String field, @Nullable LocalDate day) {
        if (day != null) {
            unlessWithin(field, day.getYear(), FIRST_YEAR, LAST_YEAR);
        }
    }

    /** A list that says nothing as long as nothing is in it. */
    public static void ifEmpty(String field, List<?> values) {
        if (values.isEmpty()) {
            throw new InvalidValue(field, "must not be empty");
        }
    }

    /** A copy that cannot change; a missing list is an empty one. */
    public static <T> List<T> unlessListed(String field, @Nullable List<T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most || values.stream().anyMatch(value -> value == null)) {
            throw new InvalidValue(field, "must list at most " + most + " entries, none of them null");
        }
        return List.copyOf(values);
    }

    /**
     * Text of one or more lines that can be kept and shown.
     *
     * @param least how many characters it has at least, blanks around it aside
     * @param most how many characters it has at most, blanks included
     */
    public static void unlessText(String field, @Nullable String value, int least, int most) {
        ifMissing(field, value);
        if (value.length() > most || value.strip().length() < least) {
            throw new InvalidValue(field, "must be " + least + " to " + most + " characters");
        }
        if (value.chars().anyMatch(InvalidValue::isForbidden)) {
            throw new InvalidValue(field, "must not hold control characters");
        }
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
