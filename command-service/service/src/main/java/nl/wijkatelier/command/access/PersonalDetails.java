package nl.wijkatelier.command.access;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What people are called. Kept in the register only: never logged, never in an event.
 *
 * @param name 1 to 120 characters
 * @param organisation 1 to 120 characters
 */
public record PersonalDetails(String name, String organisation) {
    private static final int LONGEST = 120;

    public PersonalDetails {
        name = line("name", name);
        organisation = line("organisation", organisation);
    }

    /** Not the details: this may end up in a log. */
    @Override
    public String toString() {
        return "PersonalDetails";
    }

    private static String line(String field, @Nullable String text) {
        InvalidValue.ifMissing(field, text);
        String line = text.strip();
        InvalidValue.unlessText(field, line, 1, LONGEST);
        if (line.chars().anyMatch(character -> character == '\n' || character == '\t')) {
            throw new InvalidValue(field, "must be one line");
        }
        return line;
    }
}
