package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.process.StepDates;
import org.jspecify.annotations.Nullable;

/**
 * A day, or days after each other, counted from the first day of an atelier: a date without a year of its own.
 *
 * @param day so many days after the first day, -3650 to 3650; before it when below zero
 * @param until the last of the days, counted alike; left out when it is one day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelativeDays(int day, @Nullable Integer until) {
    private static final int FARTHEST = 3650;

    public RelativeDays {
        InvalidValue.unlessWithin("day", day, -FARTHEST, FARTHEST);
        if (until != null) {
            InvalidValue.unlessWithin("until", until.intValue(), day, FARTHEST);
        }
    }

    /** These days, counted from a first day; null when they are too far from it to be part of the same work. */
    public static @Nullable RelativeDays between(LocalDate firstDay, StepDates dates) {
        long day = ChronoUnit.DAYS.between(firstDay, dates.from());
        long until = ChronoUnit.DAYS.between(firstDay, dates.until() == null ? dates.from() : dates.until());
        return day < -FARTHEST || until > FARTHEST
                ? null
                : new RelativeDays((int) day, dates.until() == null ? null : (int) until);
    }

    /** The dates when counted from another first day. */
    public StepDates from(LocalDate firstDay) {
        return new StepDates(firstDay.plusDays(day), until == null ? null : firstDay.plusDays(until));
    }
}
