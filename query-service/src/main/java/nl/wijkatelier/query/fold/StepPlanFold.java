package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.process.Coverage;
import nl.wijkatelier.contract.process.EvidenceWithdrawn;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import nl.wijkatelier.contract.process.StepPlanItemEvidenced;
import nl.wijkatelier.contract.process.StepPlanItemId;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The items of the step plan that is followed, with what covers them. */
final class StepPlanFold {
    private StepPlanFold() {}

    static List<ItemChange> followed(StepPlanFollowed followed) {
        var items = new ArrayList<ItemChange>();
        for (var item : followed.items()) {
            items.addAll(Change.added(
                    ItemKind.STEP_PLAN_ITEM, item.itemId().value(),
                    "plan", followed.plan().value(),
                    "version", followed.version().value(),
                    "place", items.size() + 1,
                    "title", item.title().value(),
                    "titleInEnglish", item.titleInEnglish().value(),
                    "staysOpen", item.staysOpen(),
                    "state", "OPEN",
                    "evidence", List.of()));
        }
        return items;
    }

    static List<ItemChange> evidenced(Items before, StepPlanItemEvidenced event) {
        var source = event.source();
        var piece = Change.part(
                "id", event.evidenceId().value(),
                "coverage", event.coverage().name(),
                "text", event.text().value(),
                "kind", source == null ? null : source.kind().word(),
                "source", source == null ? null : source.id());
        return covered(before, event.itemId(), Stream.concat(evidence(before, event.itemId()), Stream.of(piece)));
    }

    static List<ItemChange> withdrawn(Items before, EvidenceWithdrawn event) {
        var others = evidence(before, event.itemId())
                .filter(piece -> !event.evidenceId().value().equals(piece.get("id")));
        return covered(before, event.itemId(), others);
    }

    private static List<ItemChange> covered(Items before, StepPlanItemId item, Stream<Map<?, ?>> pieces) {
        var evidence = pieces.toList();
        return Change.updated(
                before, ItemKind.STEP_PLAN_ITEM, item.value(), "state", state(evidence), "evidence", evidence);
    }

    private static String state(List<Map<?, ?>> evidence) {
        if (evidence.isEmpty()) {
            return "OPEN";
        }
        var fully = evidence.stream().anyMatch(piece -> Coverage.FULLY.name().equals(piece.get("coverage")));
        return (fully ? Coverage.FULLY : Coverage.PARTLY).name();
    }

    private static Stream<Map<?, ?>> evidence(Items before, StepPlanItemId item) {
        var evidence = (List<?>) Objects.requireNonNull(
                before.get(ItemKind.STEP_PLAN_ITEM, item.value()).fields().get("evidence"));
        return evidence.stream().map(piece -> (Map<?, ?>) piece);
    }
}
