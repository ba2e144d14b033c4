package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.ObjectionId;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a text of a decision.
 *
 * @param objectionId which
 * @param state what became of it
 * @param test why it holds or does not, once that was looked at
 */
public record Objection(ObjectionId objectionId, ObjectionState state, @Nullable Explanation test) {
    boolean open() {
        return state == ObjectionState.OPEN;
    }

    boolean met() {
        return state == ObjectionState.MET;
    }
}
