package nl.wijkatelier.contract.resource;

import org.jspecify.annotations.Nullable;

/**
 * A row was entered.
 *
 * @param rowId the row
 * @param entry what the party puts in
 * @param roundId the round it was entered in, if any
 */
public record ResourceRowEntered(
        ResourceRowId rowId,
        ResourceEntry entry,
        @Nullable ResourceRoundId roundId) implements ResourceEvent {}
