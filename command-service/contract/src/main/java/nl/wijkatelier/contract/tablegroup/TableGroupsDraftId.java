package nl.wijkatelier.contract.tablegroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Names a proposed division over tables; the ids of its table groups are made of it.
 *
 * @param value 1 to 60 letters, digits, {@code _ . : -}
 */
public record TableGroupsDraftId(@JsonValue String value) {
    /** What is added to it must still make an identifier. */
    private static final int LONGEST = 60;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TableGroupsDraftId {
        Identifier.require("draftId", value);
        InvalidValue.unlessText("draftId", value, 1, LONGEST);
    }

    /** The table group that is proposed as number so many. */
    public TableGroupId group(int number) {
        return new TableGroupId(value + "." + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
