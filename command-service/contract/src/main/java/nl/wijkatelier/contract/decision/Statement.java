package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said in a list: a reason, an advantage, a consequence.
 *
 * @param value 1 to 500 characters, without control characters other than new lines and tabs
 */
public record Statement(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 500;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Statement {
        InvalidValue.unlessText("statement", value, 1, LONGEST);
    }

    /** A list of them that cannot change; a missing list is an empty one. */
    static List<Statement> listed(String field, @Nullable List<Statement> statements) {
        return InvalidValue.unlessListed(field, statements, 30);
    }

    @Override
    public String toString() {
        return value;
    }
}
