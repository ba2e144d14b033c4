package nl.wijkatelier.contract.intake;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the intake got another place among those of its kind.
 *
 * @param entryId the entry
 * @param before the entry of the same kind that it comes to stand before; the last place if left out
 */
public record IntakeEntryMoved(EntryId entryId, @Nullable EntryId before) implements IntakeEvent {}
