package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a row off the table.
 *
 * @param rowId the row
 */
public record WithdrawResourceRow(ResourceRowId rowId) implements ResourceCommand {
    public WithdrawResourceRow {
        InvalidValue.ifMissing("rowId", rowId);
    }
}
