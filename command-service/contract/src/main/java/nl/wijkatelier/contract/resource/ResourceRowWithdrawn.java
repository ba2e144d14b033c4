package nl.wijkatelier.contract.resource;

/**
 * A row was taken off the table.
 *
 * @param rowId the row
 */
public record ResourceRowWithdrawn(ResourceRowId rowId) implements ResourceEvent {}
