package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.BackgroundDescribed;
import nl.wijkatelier.contract.decision.ConsequencesDescribed;
import nl.wijkatelier.contract.decision.FormalDecisionPlanned;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.GroundRemoved;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** What is recorded of a decision around its text (DOMAIN.md §5). */
final class RecordFold {
    private RecordFold() {}

    static List<ItemChange> described(Items before, BackgroundDescribed described) {
        return Change.updated(
                before, ItemKind.DECISION, described.decisionId().value(),
                "context", text(described.background().context()),
                "drivers", lines(described.background().drivers()));
    }

    static List<ItemChange> described(Items before, ConsequencesDescribed described) {
        var consequences = described.consequences();
        return Change.updated(
                before, ItemKind.DECISION, described.decisionId().value(),
                "positive", lines(consequences.positive()),
                "negative", lines(consequences.negative()),
                "assumptions", lines(consequences.assumptions()));
    }

    /** An option keeps its number, also when it was left out and comes back. */
    static List<ItemChange> described(Items before, OptionDescribed described) {
        var decision = before.get(ItemKind.DECISION, described.decisionId().value()).id();
        var id = described.optionId().value();
        int number = before.find(ItemKind.DECISION_OPTION, id)
                .map(option -> (int) option.number("number"))
                .orElseGet(() -> before.pointingAt(ItemKind.DECISION_OPTION, "decision", decision).size() + 1);
        return Change.added(
                ItemKind.DECISION_OPTION, id,
                "decision", decision,
                "number", number,
                "text", described.option().text().value(),
                "pros", lines(described.option().pros()),
                "cons", lines(described.option().cons()),
                "dropped", null);
    }

    static List<ItemChange> added(Items before, RecordedEvent recorded, GroundAdded added) {
        var decision = before.get(ItemKind.DECISION, added.decisionId().value());
        var grounds = new ArrayList<Object>(groundsOf(decision));
        grounds.add(ground(before, recorded, added.ground()));
        return Change.updated(before, ItemKind.DECISION, decision.id(), "grounds", List.copyOf(grounds));
    }

    static List<ItemChange> removed(Items before, GroundRemoved removed) {
        var decision = before.get(ItemKind.DECISION, removed.decisionId().value());
        var left = groundsOf(decision).stream()
                .filter(each -> !(each instanceof Map<?, ?> ground
                        && removed.ground().kind().word().equals(ground.get("kind"))
                        && removed.ground().id().equals(ground.get("id"))))
                .toList();
        return Change.updated(before, ItemKind.DECISION, decision.id(), "grounds", left);
    }

    static List<ItemChange> planned(Items before, FormalDecisionPlanned planned) {
        return Change.updated(
                before, ItemKind.DECISION, planned.decisionId().value(),
                "formalBody", text(planned.path().body()),
                "formalExpectedAt", text(planned.path().expectedAt()));
    }

    static List<ItemChange> recorded(Items before, FormalDecisionRecorded recorded) {
        var formal = recorded.formal();
        return Change.updated(
                before, ItemKind.DECISION, recorded.decisionId().value(),
                "formalOutcome", formal.outcome().name(),
                "formalDecidedAt", formal.decidedAt().toString(),
                "formalReference", formal.reference().value(),
                "formalExplanation", text(formal.explanation()));
    }

    /** A ground as it stood: at which revision, and of a scan with which version of the model. */
    static Map<String, Object> ground(Items before, RecordedEvent recorded, Ground ground) {
        var version = ground.kind() == ItemKind.QUICK_SCAN
                ? before.find(ItemKind.QUICK_SCAN, ground.id())
                        .map(scan -> scan.text("model"))
                        .flatMap(model -> before.find(ItemKind.SCAN_MODEL, model))
                        .map(model -> model.text("version"))
                        .orElse(null)
                : null;
        return Fields.NONE.merge(Fields.of(
                "kind", ground.kind().word(),
                "id", ground.id(),
                "revision", recorded.revision(),
                "version", version));
    }

    private static List<?> groundsOf(Item decision) {
        return decision.fields().get("grounds") instanceof List<?> grounds ? grounds : List.of();
    }

    private static List<String> lines(List<Statement> statements) {
        return statements.stream().map(Statement::value).toList();
    }
}
