package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Says where the money for a row comes from. Refused when somebody else changed the row meanwhile.
 *
 * @param rowId the row
 * @param funding where the money comes from; left out when that is not known
 * @param basedOn revision at which what the author saw of the row was written
 */
public record SetFunding(ResourceRowId rowId, @Nullable Title funding, long basedOn) implements ResourceCommand {
    public SetFunding {
        InvalidValue.ifMissing("rowId", rowId);
        InvalidValue.unlessWithin("basedOn", basedOn, 0, Long.MAX_VALUE);
    }
}
