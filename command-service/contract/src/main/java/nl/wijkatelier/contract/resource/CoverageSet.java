package nl.wijkatelier.contract.resource;

/**
 * It was said whether there is money for a row.
 *
 * @param rowId the row
 * @param coverage whether there is money for it
 */
public record CoverageSet(ResourceRowId rowId, CoverageState coverage) implements ResourceEvent {}
