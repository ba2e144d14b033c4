package nl.wijkatelier.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.visibility.VisibleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in, items out; the browser's test applies the same changes and must get the same items. With the system property
 * {@code golden.approve} the expectations are written anew, to be read before they are committed.
 */
class GoldenTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_folds_into_its_items(Path file) throws IOException {
        var golden = (ObjectNode) JSON.readTree(Files.readString(file));
        var told = tell(GoldenEvents.of(golden.get("events")));

        if (Boolean.getBoolean("golden.approve")) {
            golden.set("items", told.get("items"));
            golden.set("everybody", told.get("everybody"));
            golden.set("changes", told.get("changes"));
            Files.writeString(file, GoldenFile.pretty(golden));
        }

        for (var part : List.of("items", "everybody", "changes")) {
            assertThat(told.get(part).toPrettyString()).as(part).isEqualTo(golden.path(part).toPrettyString());
        }
    }

    @Test
    void every_type_of_event_occurs_in_a_story() throws IOException {
        var occurring = new TreeSet<String>();
        for (var file : stories().toList()) {
            GoldenEvents.of(JSON.readTree(Files.readString(file)).get("events"))
                    .forEach(recorded -> occurring.add(recorded.event().getClass().getSimpleName()));
        }

        assertThat(occurring).containsExactlyElementsOf(types(AtelierEvent.class, new TreeSet<>()));
    }

    static Stream<Path> stories() throws IOException {
        try (var files = Files.list(GoldenEvents.FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static TreeSet<String> types(Class<?> family, TreeSet<String> into) {
        for (var type : family.getPermittedSubclasses()) {
            if (type.isInterface()) {
                types(type, into);
            } else {
                into.add(type.getSimpleName());
            }
        }
        return into;
    }

    private static ObjectNode tell(List<RecordedEvent> events) {
        var items = Items.none();
        var changes = JSON.createArrayNode();
        for (var recorded : events) {
            var steps = items.apply(recorded.revision(), Fold.changes(items, recorded));
            var entries = changes.addArray();
            VisibleEvent.of(recorded, steps, items, Audience.EVERYBODY)
                    .changes()
                    .forEach(change -> entries.add(JSON.readTree(
                            ItemJson.bytes(change.kind(), change.id(), change.fields()))));
        }
        var told = JSON.createObjectNode();
        var all = told.putArray("items");
        var everybody = told.putArray("everybody");
        for (var item : items.all()) {
            add(all, item, item.fields());
            Visibility.view(item, Audience.EVERYBODY).ifPresent(view -> add(everybody, item, view));
        }
        told.set("changes", changes);
        return told;
    }

    private static void add(ArrayNode list, Item item, Map<String, Object> fields) {
        list.add(JSON.readTree(ItemJson.bytes(item.kind(), item.id(), fields)));
    }
}
