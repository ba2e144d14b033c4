package nl.wijkatelier.atelier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkatelier.contract.DayIsToCome;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something is done in an atelier. Of what is told of the past it is the day of then.
 *
 * @param day the day
 */
public record Today(LocalDate day) {
    /** Where the day is the one that it is for those who take part. */
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The day that it is at a moment. */
    public static Today at(Instant moment) {
        return new Today(LocalDate.ofInstant(moment, HERE));
    }

    /** Tells whether a day has gone by. */
    public boolean isAfter(LocalDate other) {
        return day.isAfter(other);
    }

    /** Why something cannot have happened on a day, which a command has in this field; null when it can. */
    public @Nullable DayIsToCome refusal(String field, LocalDate happenedOn) {
        return happenedOn.isAfter(day) ? new DayIsToCome(field, happenedOn) : null;
    }
}
