package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Gives an entry of the intake another place among those of its kind.
 *
 * @param entryId the entry
 * @param before the entry of the same kind that it comes to stand before; the last place if left out
 */
public record MoveIntakeEntry(
        EntryId entryId,
        @Nullable EntryId before) implements IntakeCommand {
    public MoveIntakeEntry {
        InvalidValue.ifMissing("entryId", entryId);
    }
}
