package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.OptionAdvised;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Rounds of positions on a text. */
final class ConsentFold {
    private ConsentFold() {}

    static List<ItemChange> opened(Items before, RecordedEvent recorded, ConsentRoundOpened opened) {
        var round = opened.roundId().value();
        var decision = opened.decisionId().value();
        var changes = new ArrayList<>(ended(before, decision));
        changes.add(ItemChange.set(
                ItemKind.CONSENT_ROUND, round,
                "decision", decision,
                "proposal", opened.proposalId().value(),
                "entitled", opened.entitled().stream().map(ParticipantId::value).toList(),
                "openedAt", at(recorded),
                "silent", opened.inSilence() ? true : null,
                "answered", opened.inSilence() ? List.of() : null,
                "state", "OPEN"));
        changes.add(Change.update(before, ItemKind.DECISION, decision, "state", "IN_ROUND", "round", round));
        return changes;
    }

    static List<ItemChange> taken(Items before, RecordedEvent recorded, PositionTaken taken) {
        var round = before.get(ItemKind.CONSENT_ROUND, taken.roundId().value());
        var position = ItemChange.set(
                ItemKind.POSITION, round.id() + ":" + actor(recorded),
                "decision", taken.decisionId().value(),
                "round", round.id(),
                "proposal", taken.proposalId().value(),
                "participant", actor(recorded),
                "position", taken.position().name(),
                "reason", text(taken.reason()),
                "option", null,
                "at", at(recorded),
                "afterShowing", isShown(round) ? true : null,
                "owner", isHidden(round) ? actor(recorded) : null,
                "private", isHidden(round) ? true : null);
        return isHidden(round) ? List.of(position, answered(round, actor(recorded))) : List.of(position);
    }

    /** In the order in which the entitled are listed: who came when says nothing then. */
    private static ItemChange answered(Item round, String actor) {
        var answered = new HashSet<>(round.texts("answered"));
        answered.add(actor);
        return ItemChange.set(
                ItemKind.CONSENT_ROUND, round.id(),
                "answered", round.texts("entitled").stream().filter(answered::contains).toList());
    }

    static List<ItemChange> hidden(Items before, PositionsHidden hidden) {
        return Change.updated(
                before, ItemKind.CONSENT_ROUND, hidden.roundId().value(),
                "silent", true,
                "answered", List.of(),
                "shownAt", null);
    }

    static List<ItemChange> shown(Items before, RecordedEvent recorded, PositionsShown shown) {
        var round = shown.roundId().value();
        var changes = new ArrayList<>(Change.updated(
                before, ItemKind.CONSENT_ROUND, round, "answered", null, "shownAt", at(recorded)));
        for (var position : before.pointingAt(ItemKind.POSITION, "round", round)) {
            changes.add(ItemChange.set(ItemKind.POSITION, position.id(), "owner", null, "private", null));
            if (Position.OBJECTION.name().equals(position.text("position"))) {
                changes.add(ObjectionFold.raised(position));
            }
        }
        return changes;
    }

    /** Who takes a position then, or another one, knows those of the others. */
    private static boolean isShown(Item round) {
        return round.text("shownAt") != null;
    }

    private static boolean isHidden(Item round) {
        return round.is("silent") && !isShown(round);
    }

    static List<ItemChange> advised(Items before, RecordedEvent recorded, OptionAdvised advised) {
        return Change.updated(
                before, ItemKind.POSITION, advised.roundId().value() + ":" + actor(recorded),
                "option", advised.optionId().value());
    }

    /** The open round of a decision, if it has one, is over. */
    static List<ItemChange> ended(Items before, String decision) {
        var round = before.get(ItemKind.DECISION, decision).text("round");
        if (round == null || !"OPEN".equals(before.get(ItemKind.CONSENT_ROUND, round).text("state"))) {
            return List.of();
        }
        return List.of(ItemChange.set(ItemKind.CONSENT_ROUND, round, "state", "ENDED"));
    }
}
