package nl.wijkatelier.contract.resource;

/**
 * A row was corrected.
 *
 * @param rowId the row
 * @param entry what the party puts in
 */
public record ResourceRowAmended(ResourceRowId rowId, ResourceEntry entry) implements ResourceEvent {}
