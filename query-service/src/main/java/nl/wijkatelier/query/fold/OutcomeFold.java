package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** How a decision was taken: by whom, why, and how people stood in its last round. */
final class OutcomeFold {
    private OutcomeFold() {}

    static ItemChange agreed(Items before, RecordedEvent recorded, DecisionAgreed agreed) {
        var decision = before.get(ItemKind.DECISION, agreed.decisionId().value());
        var round = decision.text("round") == null
                ? null
                : before.get(ItemKind.CONSENT_ROUND, decision.text("round"));
        return ItemChange.set(
                ItemKind.DECISION, decision.id(),
                "state", "AGREED",
                "decidedAt", at(recorded),
                "decidedBy", actor(recorded),
                "rationale", text(agreed.rationale()),
                "reviewAt", text(agreed.reviewAt()),
                "tally", round == null ? null : tally(before, round),
                "entitled", round == null ? null : entitledIn(round).size(),
                "present", round == null ? null : round.fields().get("present"));
    }

    /** How many took each position, and advised each option, in the order in which the entitled are listed. */
    private static List<Fields> tally(Items before, Item round) {
        var counts = new LinkedHashMap<Fields, Integer>();
        entitledIn(round).stream()
                .flatMap(person -> positionOf(before, round, person))
                .forEach(stand -> counts.merge(stand, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> each.getKey().merge(Map.of("count", each.getValue())))
                .toList();
    }

    private static Stream<Fields> positionOf(Items before, Item round, Object person) {
        return before.find(ItemKind.POSITION, round.id() + ":" + person).stream()
                .map(position -> Fields.NONE.merge(
                        Fields.of("position", position.text("position"), "option", position.text("option"))));
    }

    private static Collection<?> entitledIn(Item round) {
        return round.fields().get("entitled") instanceof List<?> entitled ? entitled : List.of();
    }
}
