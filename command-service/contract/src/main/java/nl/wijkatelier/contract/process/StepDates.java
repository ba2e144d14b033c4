package nl.wijkatelier.contract.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The day of a step, or its first and last day.
 *
 * @param from the day, or the first one; in the years 2000 to 2199
 * @param until the last day, not before the first; left out when it is one day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepDates(LocalDate from, @Nullable LocalDate until) {
    public StepDates {
        InvalidValue.ifMissing("from", from);
        InvalidValue.unlessDay("from", from);
        if (until != null) {
            InvalidValue.unlessDay("until", until);
            if (until.isBefore(from)) {
                throw new InvalidValue("until", "must not be before the first day");
            }
        }
    }

    /** One day. */
    public static StepDates on(LocalDate day) {
        return new StepDates(day, null);
    }

    /** Whether these are the other days, so many days later; earlier when below zero. */
    public boolean isLaterBy(long days, StepDates other) {
        return from.equals(other.from.plusDays(days))
                && Objects.equals(until, other.until == null ? null : other.until.plusDays(days));
    }
}
