package nl.wijkatelier.contract.tablegroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a table group.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record TableGroupId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TableGroupId {
        Identifier.require("tableGroupId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
