package nl.wijkatelier.standalone.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.command.copy.Transcript;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.CopySource;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** At each of its revisions a copy is what its original was, but for what the atelier itself is called. */
class CopiedItemsTest {
    private static final int EVENTS = 500;
    private static final AtelierId COPY = new AtelierId("copy");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void a_copy_goes_through_the_same_items_and_the_same_rules() {
        // given
        System.out.println("copied items: again with -Dseed=" + seed);
        var events = new ArrayList<RecordedEvent>();
        var snapshots = new ArrayList<List<Item>>();
        var original = new RandomAtelier(seed, (atelier, recorded, steps) -> {
            events.add(recorded);
            snapshots.add(withoutItself(atelier.items()));
        });
        original.until(EVENTS);

        // when
        var transcript = new Transcript(COPY, new Title("Tweede poging"), "a secret", NOW);
        var copy = Atelier.unplanned(COPY);
        var items = Items.none();
        for (var event : events) {
            var copied = transcript.of(event);
            copy.evolve(copied);
            items.apply(copied.revision(), Fold.changes(items, copied));

            // then
            assertThat(withoutItself(items))
                    .as("seed %d, revision %d", seed, event.revision())
                    .isEqualTo(snapshots.get((int) event.revision() - 1));
        }
        assertThat(copy.undisclosed()).as("seed %d", seed).isEqualTo(original.atelier().undisclosed());
        assertThat(copy.snapshot().boards()).as("seed %d", seed).isEqualTo(original.atelier().snapshot().boards());
        assertThat(copy.snapshot().decisions()).as("seed %d", seed).isEqualTo(original.atelier().snapshot().decisions());
        handsOver(transcript, copy, items, events.getLast());
    }

    /** In the golden stories every type of event occurs. */
    @ParameterizedTest
    @MethodSource("goldenStories")
    void every_type_of_event_goes_along_in_a_copy(Path story) throws IOException {
        var transcript = new Transcript(COPY, new Title("Tweede poging"), "a secret", NOW);
        var original = Items.none();
        var copy = Items.none();
        for (var node : JsonMapper.shared().readTree(Files.readString(story)).get("events")) {
            var event = recorded(node);
            var copied = transcript.of(event);
            original.apply(event.revision(), Fold.changes(original, event));
            copy.apply(copied.revision(), Fold.changes(copy, copied));

            assertThat(withoutItself(copy)).as("revision %d", event.revision()).isEqualTo(withoutItself(original));
        }
    }

    static Stream<Path> goldenStories() throws IOException {
        try (var files = Files.list(Path.of("../../query-service/src/test/resources/golden"))) {
            return files.sorted().toList().stream();
        }
    }

    private static RecordedEvent recorded(JsonNode node) {
        var at = Instant.parse(node.get("at").stringValue());
        return new RecordedEvent(
                new AtelierId("a1"),
                node.get("revision").longValue(),
                new RecordedEvent.Cause(
                        new CommandId(node.get("command").stringValue()), new ParticipantId(node.get("actor").stringValue()), at,
                        null, null, null),
                at,
                JsonMapper.shared().treeToValue(node.get("event"), AtelierEvent.class));
    }

    private static void handsOver(Transcript transcript, Atelier copy, Items items, RecordedEvent last) {
        var source = new CopySource(
                RandomAtelier.ID, new Title("Noord"), last.revision(), last.cause().happenedAt(), null);
        transcript.handover(copy, source).forEach(event -> {
            copy.evolve(event);
            items.apply(event.revision(), Fold.changes(items, event));
        });
        assertThat(copy.participants()).isEmpty();
        assertThat(copy.stops()).as("nothing goes on").isEmpty();
        assertThat(goingOn(items)).isEmpty();
        assertThat(items.get(ItemKind.ATELIER, COPY.value()).fields()).containsKey("copiedFrom");
    }

    private static List<Item> goingOn(Items items) {
        var kinds = Set.of(ItemKind.ACTIVITY, ItemKind.AGENDA_ITEM, ItemKind.HALF_DAY, ItemKind.TURN_ROUND);
        return items.all().stream()
                .filter(item -> kinds.contains(item.kind()))
                .filter(item -> Set.of("RUNNING", "PAUSED", "OPEN").contains(String.valueOf(item.fields().get("state"))))
                .toList();
    }

    private static List<Item> withoutItself(Items items) {
        return items.all().stream().filter(item -> item.kind() != ItemKind.ATELIER).toList();
    }
}
