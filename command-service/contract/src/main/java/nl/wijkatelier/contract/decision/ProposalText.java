package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.WrittenText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The text that people take a position on.
 *
 * @param value 1 to 4,000 characters, without control characters other than new lines and tabs
 */
public record ProposalText(@JsonValue String value) implements WrittenText {
    private static final int LONGEST = 4000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalText {
        InvalidValue.unlessText("proposalText", value, 1, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
