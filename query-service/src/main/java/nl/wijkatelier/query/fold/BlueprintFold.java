package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintDrawnUp;
import nl.wijkatelier.contract.blueprint.BlueprintEvent;
import nl.wijkatelier.contract.blueprint.BlueprintPublished;
import nl.wijkatelier.contract.blueprint.LessonRecorded;
import nl.wijkatelier.contract.blueprint.LessonWithdrawn;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lessons, and blueprints with all that is in them: a blueprint is read, and handed on, as the JSON that it is written in. */
final class BlueprintFold {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private BlueprintFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, BlueprintEvent event) {
        return switch (event) {
            case LessonRecorded it -> Change.added(
                    ItemKind.LESSON, it.lessonId().value(),
                    "text", it.lesson().text().value(),
                    "component", it.lesson().component().name(),
                    "recordedAt", at(recorded),
                    "recordedBy", actor(recorded));
            case LessonWithdrawn it -> Change.gone(before, ItemKind.LESSON, it.lessonId().value());
            case BlueprintDrawnUp it -> drawnUp(before, recorded, it);
            case BlueprintPublished it -> Change.updated(
                    before, ItemKind.BLUEPRINT, it.blueprintId().value(),
                    "state", "PUBLISHED",
                    "content", content(it.blueprint()),
                    "publishedAt", at(recorded));
        };
    }

    /** It takes the place of the one that was not published. */
    private static List<ItemChange> drawnUp(Items before, RecordedEvent recorded, BlueprintDrawnUp event) {
        var published = before.all().stream()
                .filter(item -> item.kind() == ItemKind.BLUEPRINT && "PUBLISHED".equals(item.text("state")))
                .map(item -> item.id())
                .toList();
        var changes = new ArrayList<>(Change.goneBut(before, ItemKind.BLUEPRINT, published));
        changes.addAll(Change.added(
                ItemKind.BLUEPRINT, event.blueprintId().value(),
                "title", event.blueprint().title().value(),
                "state", "DRAWN_UP",
                "content", content(event.blueprint()),
                "drawnUpAt", at(recorded)));
        return changes;
    }

    /** By way of text: its numbers are then of the kinds that a field holds. */
    private static Map<String, Object> content(Blueprint blueprint) {
        return JSON.readValue(JSON.writeValueAsString(blueprint), CONTENT);
    }
}
