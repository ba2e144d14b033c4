package nl.wijkatelier.eventstore.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as they are stored: exact, and all equally long, so that they sort as texts. */
public final class StoredTime {
    private static final DateTimeFormatter EXACT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();
    private static final int LENGTH = "2026-11-22T10:15:30.123456789Z".length();

    private StoredTime() {}

    /** As it is stored. */
    public static String format(Instant time) {
        return EXACT.format(time);
    }

    /** As it was, from as it is stored. By hand, for a formatter takes a fifth of all the time that reading an event takes. */
    public static Instant parse(String text) {
        if (text.length() != LENGTH || text.charAt(LENGTH - 1) != 'Z') {
            return Instant.parse(text);
        }
        var day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)).toEpochDay();
        var second = (digits(text, 11, 13) * 60L + digits(text, 14, 16)) * 60 + digits(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, digits(text, 20, 29));
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
