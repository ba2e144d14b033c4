package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a text of a decision.
 *
 * @param objectionId which
 * @param proposalId the text
 * @param state what became of it
 * @param test why it holds or does not, once that was looked at
 */
public record Objection(
        ObjectionId objectionId, ProposalId proposalId, ObjectionState state, @Nullable Explanation test) {
    static Objection raised(ObjectionId objectionId, ProposalId proposalId) {
        return new Objection(objectionId, proposalId, ObjectionState.OPEN, null);
    }

    boolean open() {
        return state == ObjectionState.OPEN;
    }

    boolean met() {
        return state == ObjectionState.MET;
    }

    Objection standing(ObjectionState other, @Nullable Explanation tested) {
        return new Objection(objectionId, proposalId, other, tested);
    }
}
