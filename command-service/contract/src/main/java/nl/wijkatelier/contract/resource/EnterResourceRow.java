package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Enters a row. While a round runs it is for its author only, until all rows are shown.
 *
 * @param rowId the new row
 * @param entry what the party puts in
 */
public record EnterResourceRow(ResourceRowId rowId, ResourceEntry entry) implements ResourceCommand {
    public EnterResourceRow {
        InvalidValue.ifMissing("rowId", rowId);
        InvalidValue.ifMissing("entry", entry);
    }
}
