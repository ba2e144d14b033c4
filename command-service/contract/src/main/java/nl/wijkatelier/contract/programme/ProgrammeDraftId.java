package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Names a proposed programme; the ids of its half-days and items are made of it.
 *
 * @param value 1 to 60 letters, digits, {@code _ . : -}
 */
public record ProgrammeDraftId(@JsonValue String value) {
    /** What is added to it must still make an identifier. */
    private static final int LONGEST = 60;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeDraftId {
        Identifier.require("draftId", value);
        InvalidValue.unlessText("draftId", value, 1, LONGEST);
    }

    /** The half-day that is proposed as number so many. */
    public HalfDayId halfDay(int number) {
        return new HalfDayId(value + "." + number);
    }

    /** The item that is proposed as number so many of a half-day. */
    public AgendaItemId item(int halfDay, int number) {
        return new AgendaItemId(value + "." + halfDay + "." + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
