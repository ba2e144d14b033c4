package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Adds a goal, a question or another entry to the intake, after those of its kind.
 *
 * @param entryId the entry
 * @param kind what it is
 * @param text in the words of the people
 */
public record AddIntakeEntry(
        EntryId entryId,
        IntakeEntryKind kind,
        Explanation text) implements IntakeCommand {
    public AddIntakeEntry {
        InvalidValue.ifMissing("entryId", entryId);
        InvalidValue.ifMissing("kind", kind);
        InvalidValue.ifMissing("text", text);
    }
}
