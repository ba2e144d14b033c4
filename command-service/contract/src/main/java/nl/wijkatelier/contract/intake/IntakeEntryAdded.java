package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;

/**
 * An entry was added to the intake, after those of its kind.
 *
 * @param entryId the entry
 * @param kind what it is
 * @param text in the words of the people
 */
public record IntakeEntryAdded(EntryId entryId, IntakeEntryKind kind, Explanation text) implements IntakeEvent {}
