package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The versions of the text of a decision. An old version stays as it was. */
final class ProposalFold {
    private ProposalFold() {}

    static List<ItemChange> proposed(Items before, RecordedEvent recorded, DecisionProposed proposed) {
        var decision = proposed.decisionId().value();
        return List.of(
                ItemChange.set(
                        ItemKind.DECISION, decision,
                        "title", proposed.title().value(),
                        "question", proposed.question().value(),
                        "component", proposed.component().name(),
                        "method", proposed.method().name(),
                        "mandate", proposed.mandate().name(),
                        "context", text(proposed.context()),
                        "grounds", proposed.grounds().stream()
                                .map(ground -> RecordFold.ground(before, recorded, ground))
                                .toList(),
                        "proposal", proposed.proposalId().value(),
                        "state", "PROPOSED",
                        "proposedAt", at(recorded),
                        "proposedBy", actor(recorded)),
                version(recorded, decision, proposed.proposalId(), 1, proposed.text()));
    }

    static List<ItemChange> amended(Items before, RecordedEvent recorded, ProposalAmended amended) {
        var decision = before.get(ItemKind.DECISION, amended.decisionId().value());
        var current = before.get(ItemKind.PROPOSAL, Objects.requireNonNull(decision.text("proposal")));
        var changes = new ArrayList<ItemChange>();
        changes.add(ItemChange.set(
                ItemKind.DECISION, decision.id(),
                "proposal", amended.proposalId().value(),
                "state", "PROPOSED",
                "round", null));
        var next = (int) current.number("version") + 1;
        changes.add(version(recorded, decision.id(), amended.proposalId(), next, amended.text()));
        changes.addAll(ConsentFold.ended(before, decision.id()));
        return changes;
    }

    private static ItemChange version(
            RecordedEvent recorded, String decision, ProposalId proposal, int version, ProposalText text) {
        return ItemChange.set(
                ItemKind.PROPOSAL, proposal.value(),
                "decision", decision,
                "version", version,
                "text", text.value(),
                "author", actor(recorded),
                "at", at(recorded));
    }
}
