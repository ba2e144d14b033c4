package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SnapshotsTest {
    private static final ParticipantId P1 = new ParticipantId("p1");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_snapshot_that_reuses_an_earlier_one_is_the_state_as_its_reader_may_see_it(long seed) {
        var random = new Random(seed);
        var items = Items.none();
        var snapshots = new Snapshots();
        var next = 0;
        for (var round = 0; round < 12; round++) {
            var changes = new ArrayList<ItemChange>();
            for (var change = 0; change < 700; change++) {
                changes.add(random.nextInt(3) > 0 || next == 0
                        ? added(next++, random)
                        : changed("n" + random.nextInt(next), items, random));
            }
            items.apply(items.revision() + 1, changes);

            var state = new LiveState(items.revision(), items.all());

            assertThat(told(snapshots, state)).isEqualTo(expected(state.items()));
        }
    }

    private static ItemChange added(int number, Random random) {
        return ItemChange.set(
                ItemKind.NOTE, "n" + number,
                "text", "t" + random.nextInt(),
                "author", "p" + random.nextInt(3),
                "private", random.nextInt(10) == 0 ? true : null);
    }

    private static ItemChange changed(String id, Items items, Random random) {
        return random.nextInt(4) == 0 || items.find(ItemKind.NOTE, id).isEmpty()
                ? ItemChange.gone(ItemKind.NOTE, id)
                : ItemChange.set(ItemKind.NOTE, id, "text", "u" + random.nextInt());
    }

    private static TreeMap<String, String> expected(List<Item> items) {
        var expected = new TreeMap<String, String>();
        items.forEach(item -> Visibility.view(item, Audience.of(P1)).ifPresent(view -> expected.put(
                item.id(), new String(ItemJson.bytes(item.kind(), item.id(), view), UTF_8))));
        return expected;
    }

    private static TreeMap<String, String> told(Snapshots snapshots, LiveState state) {
        var told = new TreeMap<String, String>();
        var parts = new TreeSet<Integer>();
        var frames = snapshots.frames(state, P1).toList();
        frames.forEach(frame -> {
            var message = JsonMapper.shared().readTree(new String(frame, UTF_8));
            assertThat(message.path("parts").asInt()).isEqualTo(frames.size());
            assertThat(message.path("revision").asLong()).isEqualTo(state.revision());
            parts.add(message.path("part").asInt());
            message.path("items").forEach(entry -> told.put(entry.get(1).asString(), entry.toString()));
        });
        assertThat(parts).hasSize(frames.size()).contains(0, frames.size() - 1);
        return told;
    }
}
