package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Puts an entry of the intake in other words.
 *
 * @param entryId the entry
 * @param text in the words of the people
 */
public record RewordIntakeEntry(
        EntryId entryId,
        Explanation text) implements IntakeCommand {
    public RewordIntakeEntry {
        InvalidValue.ifMissing("entryId", entryId);
        InvalidValue.ifMissing("text", text);
    }
}
