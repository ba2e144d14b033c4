package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says whether there is money for a row. Refused when somebody else changed the row meanwhile.
 *
 * @param rowId the row
 * @param coverage whether there is money for it
 * @param basedOn revision at which what the author saw of the row was written
 */
public record SetCoverage(ResourceRowId rowId, CoverageState coverage, long basedOn) implements ResourceCommand {
    public SetCoverage {
        InvalidValue.ifMissing("rowId", rowId);
        InvalidValue.ifMissing("coverage", coverage);
        InvalidValue.unlessWithin("basedOn", basedOn, 0, Long.MAX_VALUE);
    }
}
