package nl.wijkatelier.query.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RandomProvenanceTest {
    private static final List<Audience> READERS = Stream.concat(
                    Stream.of(Audience.EVERYBODY), RandomHistory.PEOPLE.stream().map(who -> Audience.of(new ParticipantId(who))))
            .toList();
    private static final Set<ItemKind> STARTS = Set.of(ItemKind.DECISION, ItemKind.NOTE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_happened_each_provenance_ends_and_names_only_what_its_reader_may_see(long seed) {
        var told = new Told(RandomHistory.of(seed, 300).events());
        var starts = told.items().all().stream().filter(item -> STARTS.contains(item.kind())).toList();
        assertThat(starts).as("seed " + seed).isNotEmpty();

        for (var reader : READERS) {
            var closed = told.items().all().stream().filter(item -> isOthers(item, reader)).toList();
            for (var start : starts) {
                var provenance = told.find(start.kind(), start.id(), reader);
                assertThat(provenance.isPresent()).as("seed " + seed).isEqualTo(maySee(start, reader));
                provenance.ifPresent(it -> assertHonest(it, closed, reader, told, "seed " + seed + ", " + start.id()));
            }
        }
    }

    private static void assertHonest(
            Provenance provenance, List<Item> closed, Audience reader, Told told, String where) {
        var keys = provenance.nodes().stream().map(Node::key).collect(Collectors.toSet());
        assertThat(provenance.nodes()).as(where).hasSameSizeAs(keys);
        assertThat(provenance.edges()).as(where).allMatch(edge -> keys.contains(edge.from()) && keys.contains(edge.to()));
        var written = JsonMapper.shared().writeValueAsString(provenance);
        for (var item : closed) {
            assertThat(keys).as(where).doesNotContain(Key.of(item));
            assertThat(written).as(where).doesNotContain(RandomHistory.mark(item.id()));
        }
        for (var node : provenance.nodes()) {
            if (node.kind().equals("note")) {
                var note = told.items().get(ItemKind.NOTE, node.id());
                assertThat(node.by() != null).as(where).isEqualTo(!note.is("anonymous") || reader.is(note.text("author")));
            }
        }
    }

    private static boolean maySee(Item item, Audience reader) {
        return !isOthers(item, reader) && Visibility.view(item, reader).isPresent();
    }

    private static boolean isOthers(Item item, Audience reader) {
        return item.is("private") && !reader.is(Visibility.owner(item)) && item.texts("sharedWith").stream().noneMatch(reader::is);
    }
}
