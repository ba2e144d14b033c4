package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;

/**
 * An option that a decision chooses from.
 *
 * @param optionId which
 * @param entry what it is, and what speaks for and against it
 * @param dropped whether it is left out
 * @param advised whether anybody ever advised it: its words are then what they were given on
 */
public record Option(OptionId optionId, OptionEntry entry, boolean dropped, boolean advised) {
    Option describedAs(OptionEntry other) {
        return new Option(optionId, other, false, advised);
    }

    Option leftOut() {
        return new Option(optionId, entry, true, advised);
    }

    Option onceAdvised() {
        return new Option(optionId, entry, dropped, true);
    }
}
