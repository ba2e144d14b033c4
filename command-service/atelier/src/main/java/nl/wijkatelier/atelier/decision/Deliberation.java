package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import org.jspecify.annotations.Nullable;

/**
 * What leads to one decision.
 *
 * @param decisionId the decision
 * @param method how it is taken
 * @param proposalId the current version of the text
 * @param text the current text
 * @param outcome how it stands
 * @param round the round held on the current text, when there is one
 * @param objections all objections ever raised, in order
 */
public record Deliberation(
        DecisionId decisionId,
        DecisionMethod method,
        ProposalId proposalId,
        ProposalText text,
        Outcome outcome,
        @Nullable PositionRound round,
        List<Objection> objections) {

    static Deliberation proposed(DecisionProposed event) {
        return new Deliberation(
                event.decisionId(), event.method(), event.proposalId(), event.text(), Outcome.PROPOSED, null, List.of());
    }

    /** Whether it is open to change: neither agreed nor rejected nor superseded. */
    boolean undecided() {
        return outcome == Outcome.PROPOSED;
    }

    List<ObjectionId> openObjections() {
        return objections.stream().filter(Objection::open).map(Objection::objectionId).toList();
    }

    @Nullable Objection objection(ObjectionId id) {
        return objections.stream()
                .filter(objection -> objection.objectionId().equals(id))
                .findFirst()
                .orElse(null);
    }

    Deliberation amended(ProposalAmended event) {
        return new Deliberation(decisionId, method, event.proposalId(), event.text(), outcome, null, objections);
    }

    Deliberation settled(Outcome how) {
        return new Deliberation(decisionId, method, proposalId, text, how, round, objections);
    }

    Deliberation inRound(PositionRound opened) {
        return new Deliberation(decisionId, method, proposalId, text, outcome, opened, objections);
    }

    Deliberation with(Stance stance) {
        return round == null ? this : inRound(round.with(stance));
    }

    Deliberation withObjection(ObjectionId id, boolean open) {
        var changed = new ArrayList<>(objections);
        var before = objection(id);
        if (before == null) {
            changed.add(new Objection(id, open));
        } else {
            changed.set(changed.indexOf(before), new Objection(id, open));
        }
        return new Deliberation(decisionId, method, proposalId, text, outcome, round, List.copyOf(changed));
    }
}
