package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * An entry of the intake was put in other words.
 *
 * @param entryId the entry
 * @param text in the words of the people
 */
public record IntakeEntryReworded(EntryId entryId, Explanation text) implements IntakeEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.INTAKE_ENTRY, entryId.value());
    }
}
