package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Corrects a row. Refused when somebody else changed it after the row this author saw.
 *
 * @param rowId the row
 * @param entry what the party puts in
 * @param basedOn revision at which what the author saw of the row was written
 */
public record AmendResourceRow(ResourceRowId rowId, ResourceEntry entry, long basedOn) implements ResourceCommand {
    public AmendResourceRow {
        InvalidValue.ifMissing("rowId", rowId);
        InvalidValue.ifMissing("entry", entry);
        InvalidValue.unlessWithin("basedOn", basedOn, 0, Long.MAX_VALUE);
    }
}
