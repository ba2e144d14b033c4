package nl.wijkatelier.contract.intake;

/**
 * An entry was taken out of the intake.
 *
 * @param entryId the entry
 */
public record IntakeEntryWithdrawn(EntryId entryId) implements IntakeEvent {}
