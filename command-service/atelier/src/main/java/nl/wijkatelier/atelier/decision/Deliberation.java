package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.Position;
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
 * @param rule what was said about how it is taken
 * @param record what is recorded around the text
 */
public record Deliberation(
        DecisionId decisionId,
        DecisionMethod method,
        ProposalId proposalId,
        ProposalText text,
        Outcome outcome,
        @Nullable PositionRound round,
        List<Objection> objections,
        Rule rule,
        DecisionRecord record) {
    static Deliberation proposed(DecisionProposed event) {
        return new Deliberation(
                event.decisionId(), event.method(), event.proposalId(), event.text(), Outcome.PROPOSED, null, List.of(),
                Rule.NONE, DecisionRecord.proposed(event));
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
        return new Deliberation(
                decisionId, method, event.proposalId(), event.text(), outcome, null, objections, rule, record);
    }

    Deliberation settled(Outcome how) {
        return new Deliberation(decisionId, method, proposalId, text, how, round, objections, rule, record);
    }

    Deliberation ruled(Rule other) {
        return new Deliberation(decisionId, method, proposalId, text, outcome, round, objections, other, record);
    }

    Deliberation recorded(DecisionRecord other) {
        return new Deliberation(decisionId, method, proposalId, text, outcome, round, objections, rule, other);
    }

    Deliberation inRound(PositionRound opened) {
        return new Deliberation(decisionId, method, proposalId, text, outcome, opened, objections, rule, record);
    }

    /** With the positions of its round in the open, and the objections among them raised. */
    Deliberation shown() {
        if (round == null) {
            return this;
        }
        var shown = inRound(round.shown());
        for (var objecting : round.whoTook(Position.OBJECTION)) {
            shown = shown.with(Objection.raised(ObjectionId.of(round.roundId(), objecting), proposalId));
        }
        return shown;
    }

    Deliberation with(Stance stance) {
        return round == null ? this : inRound(round.with(stance));
    }

    Deliberation with(Objection objection) {
        var changed = new ArrayList<>(objections);
        var before = objection(objection.objectionId());
        if (before == null) {
            changed.add(objection);
        } else {
            changed.set(changed.indexOf(before), objection);
        }
        return new Deliberation(
                decisionId, method, proposalId, text, outcome, round, List.copyOf(changed), rule, record);
    }
}
