package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * When a half-day is held, and what it is about.
 *
 * @param date the day, if it is known
 * @param start when it begins
 * @param end when it is over; later than the start
 * @param theme what it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HalfDayPlan(@Nullable LocalDate date, TimeOfDay start, TimeOfDay end, @Nullable Title theme) {
    public HalfDayPlan {
        InvalidValue.ifMissing("start", start);
        InvalidValue.ifMissing("end", end);
        if (end.minutes() <= start.minutes()) {
            throw new InvalidValue("end", "must be later than the start");
        }
    }
}
