package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.InvalidValue;

/**
 * A time on the clock, to the minute, where the atelier is held.
 *
 * @param value hours and minutes, {@code 00:00} to {@code 23:59}
 */
public record TimeOfDay(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TimeOfDay {
        InvalidValue.ifMissing("time", value);
        if (!value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new InvalidValue("time", "must be hours and minutes, 00:00 to 23:59");
        }
    }

    /** Minutes since midnight. */
    public int minutes() {
        return Integer.parseInt(value, 0, 2, 10) * 60 + Integer.parseInt(value, 3, 5, 10);
    }

    /** So many minutes later, but not beyond the last minute of the day. */
    public TimeOfDay later(int more) {
        int last = 24 * 60 - 1;
        int at = Math.min(last, minutes() + more);
        return new TimeOfDay("%02d:%02d".formatted(at / 60, at % 60));
    }

    @Override
    public String toString() {
        return value;
    }
}
