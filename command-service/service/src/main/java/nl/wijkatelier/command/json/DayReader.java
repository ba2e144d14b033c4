package nl.wijkatelier.command.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A day is text such as {@code 2027-03-01}. By itself the mapper would take moments and lists of numbers for days as well. */
final class DayReader extends StdDeserializer<LocalDate> {
    private static final int LENGTH = "2027-03-01".length();

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // It has the length of a day and is none: refused like one of another length.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day such as 2027-03-01");
    }
}
