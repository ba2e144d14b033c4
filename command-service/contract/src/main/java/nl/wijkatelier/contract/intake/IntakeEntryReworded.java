package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;

/**
 * An entry of the intake was put in other words.
 *
 * @param entryId the entry
 * @param text in the words of the people
 */
public record IntakeEntryReworded(EntryId entryId, Explanation text) implements IntakeEvent {}
