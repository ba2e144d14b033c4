package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * It was said where the money for a row comes from.
 *
 * @param rowId the row
 * @param funding where the money comes from; left out when that is not known
 */
public record FundingSet(ResourceRowId rowId, @Nullable Title funding) implements ResourceEvent {}
