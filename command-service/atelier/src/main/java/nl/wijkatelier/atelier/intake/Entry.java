package nl.wijkatelier.atelier.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryKind;

/**
 * An entry of the intake. One that was withdrawn keeps its id taken.
 *
 * @param entryId which
 * @param kind what it is
 * @param text in the words of the people
 * @param withdrawn whether it was taken out
 */
public record Entry(EntryId entryId, IntakeEntryKind kind, Explanation text, boolean withdrawn) {
    Entry reworded(Explanation other) {
        return new Entry(entryId, kind, other, withdrawn);
    }

    Entry gone() {
        return new Entry(entryId, kind, text, true);
    }
}
