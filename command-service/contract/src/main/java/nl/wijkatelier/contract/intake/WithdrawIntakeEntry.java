package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes an entry out of the intake.
 *
 * @param entryId the entry
 */
public record WithdrawIntakeEntry(
        EntryId entryId) implements IntakeCommand {
    public WithdrawIntakeEntry {
        InvalidValue.ifMissing("entryId", entryId);
    }
}
