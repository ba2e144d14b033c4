package nl.wijkatelier.query.report.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something in a calendar.
 *
 * @param uid the same each time that a calendar of the atelier is made, so that a calendar that has it already is brought up to
 *     date instead of getting it twice
 * @param title what it is
 * @param description what more there is to say; may be the empty text
 * @param when when it is
 * @param cancelled whether it will not be: in a calendar that has it already it is crossed out, which only leaving it out would not do
 */
public record CalendarEntry(String uid, String title, String description, When when, boolean cancelled) {
    /** The same, as something that will not be, under another title. */
    CalendarEntry cancelledAs(String other) {
        return new CalendarEntry(uid, other, description, when, true);
    }

    /** When something is. */
    public sealed interface When {}

    /** From one time to another, in Dutch time. */
    public record Hours(LocalDateTime from, LocalDateTime until) implements When {}

    /**
     * Whole days.
     *
     * @param until the last day; null when it is one day
     */
    public record Days(LocalDate from, @Nullable LocalDate until) implements When {
        /** The first day after it. */
        public LocalDate end() {
            return (until == null || until.isBefore(from) ? from : until).plusDays(1);
        }
    }
}
