package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Objections to a text, and what becomes of them. */
final class ObjectionFold {
    private ObjectionFold() {}

    static List<ItemChange> raised(Items before, RecordedEvent recorded, ObjectionRaised raised) {
        before.get(ItemKind.DECISION, raised.decisionId().value());
        return List.of(raised(
                raised.objectionId().value(),
                raised.decisionId().value(),
                raised.proposalId().value(),
                actor(recorded),
                raised.reason().value()));
    }

    /** The objection that a position is; they have the same id. */
    static ItemChange raised(Item position) {
        return raised(
                position.id(),
                position.text("decision"),
                position.text("proposal"),
                position.text("participant"),
                position.text("reason"));
    }

    private static ItemChange raised(
            String id, @Nullable String decision, @Nullable String proposal, @Nullable String participant, @Nullable String text) {
        return ItemChange.set(
                ItemKind.OBJECTION, id,
                "decision", decision,
                "proposal", proposal,
                "participant", participant,
                "text", text,
                "state", "OPEN",
                "valid", null,
                "test", null,
                "resolution", null,
                "resolvedIn", null);
    }

    static List<ItemChange> tested(Items before, ObjectionTested tested) {
        return Change.updated(
                before, ItemKind.OBJECTION, tested.objectionId().value(),
                "state", tested.valid() ? "OPEN" : "SET_ASIDE",
                "valid", tested.valid(),
                "test", tested.reason().value());
    }

    static List<ItemChange> withdrawn(Items before, ObjectionWithdrawn withdrawn) {
        return Change.updated(before, ItemKind.OBJECTION, withdrawn.objectionId().value(), "state", "WITHDRAWN");
    }

    static List<ItemChange> integrated(Items before, ObjectionIntegrated integrated) {
        return Change.updated(
                before, ItemKind.OBJECTION, integrated.objectionId().value(),
                "state", "INTEGRATED",
                "resolution", integrated.resolution().value(),
                "resolvedIn", integrated.proposalId().value());
    }
}
