package nl.wijkatelier.query.visibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class SilentMeansSilentTest {
    private static final List<Audience> AUDIENCES = Stream.concat(
                    Stream.of(Audience.EVERYBODY, person("f")),
                    RandomHistory.PEOPLE.stream().map(SilentMeansSilentTest::person))
            .toList();

    /** What stays with its owner, also when the result is known. */
    private static final Set<ItemKind> FOR_EVER = Set.of(ItemKind.BALLOT, ItemKind.SCORE_SHEET, ItemKind.PLACE_SHEET);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_of_a_private_note_ballot_row_position_sheet_or_proposal_of_a_table_reaches_anybody_else(long seed) {
        unfold(seed, (items, event, steps) -> AUDIENCES.forEach(audience -> {
            var told = json(VisibleEvent.of(event, steps, items, audience)::writeTo);
            var shown = state(items, audience).toString();
            assertNoSecret(items, audience, item -> lost(steps, item, audience), told, "event " + event.revision() + " of seed " + seed);
            assertNoSecret(items, audience, item -> false, shown, "state " + event.revision() + " of seed " + seed);
            assertThat(told.contains(event.cause().commandId().value()))
                    .isEqualTo(audience.is(event.cause().actor().value()));
            var touchesSecret = steps.stream().anyMatch(step -> isSecret(step.after() == null ? step.before() : step.after(), audience));
            var nameless = isNameless(items, event) && !audience.is(event.cause().actor().value());
            assertThat(told.contains("\"by\"")).isEqualTo(!touchesSecret && !nameless);
        }));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void the_changes_that_an_audience_gets_add_up_to_what_it_may_see(long seed) {
        var held = new HashMap<Audience, Map<String, Map<String, Object>>>();
        unfold(seed, (items, event, steps) -> AUDIENCES.forEach(audience -> {
            var mine = held.computeIfAbsent(audience, key -> new TreeMap<>());
            VisibleEvent.of(event, steps, items, audience).changes().forEach(change -> {
                var id = change.kind() + " " + change.id();
                if (change.fields() == null) {
                    assertThat(mine.remove(id)).as("what goes was there").isNotNull();
                } else {
                    mine.merge(id, Map.copyOf(Fields.NONE.merge(change.fields())), (old, same) ->
                            Map.copyOf(Fields.from(old).merge(change.fields())));
                }
            });
            assertThat(mine).isEqualTo(state(items, audience));
        }));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void an_event_put_together_from_bytes_is_the_event_written_anew(long seed) {
        unfold(seed, (items, event, steps) -> {
            var bytes = EventBytes.of(event, steps, items);
            assertThat(new String(bytes.common(), UTF_8))
                    .isEqualTo(json(VisibleEvent.of(event, steps, items, Audience.EVERYBODY)::writeTo));
            AUDIENCES.stream().filter(Audience.Person.class::isInstance).forEach(audience -> {
                var who = ((Audience.Person) audience).participant();
                assertThat(new String(bytes.of(who), UTF_8))
                        .isEqualTo(json(VisibleEvent.of(event, steps, items, audience)::writeTo));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void a_private_note_looks_and_weighs_the_same_whatever_it_says(long seed) {
        unfold(seed, (items, event, steps) -> items.all().stream()
                .filter(item -> item.is("private") && item.kind() == ItemKind.NOTE)
                .forEach(note -> {
                    var longer = new Item(note.kind(), note.id(), fields(note, "x".repeat(500)));
                    assertThat(Visibility.view(longer, Audience.EVERYBODY))
                            .isEqualTo(Visibility.view(note, Audience.EVERYBODY));
                }));
    }

    private static Map<String, Object> fields(Item note, String text) {
        var fields = new HashMap<>(note.fields());
        fields.put("text", text);
        fields.put("colour", "of its own");
        return new TreeMap<>(fields);
    }

    private static void assertNoSecret(
            Items items, Audience audience, Predicate<Item> known, String told, String where) {
        for (var item : items.all()) {
            if (isSecret(item, audience)) {
                assertThat(told).as(where).doesNotContain(RandomHistory.mark(item.id()));
                assertThat(isNamedByIt(item) && !known.test(item) && told.contains('"' + item.id() + '"'))
                        .as("%s told %s of %s: %s", where, audience, item, told)
                        .isFalse();
            }
            if (isSecret(item, audience) && item.kind() == ItemKind.SCORE_SHEET && isBeingScored(items, item)) {
                assertThat(told).as(where).doesNotContain(RandomHistory.reason(item.text("round"), item.text("owner")));
            }
        }
    }

    /** Its id alone would tell that it is there. */
    private static boolean isNamedByIt(Item item) {
        return FOR_EVER.contains(item.kind()) || item.kind() == ItemKind.RASCI_PROPOSAL;
    }

    /** Who leaves a table had its proposal until now, and is told that it goes. */
    private static boolean lost(List<ItemStep> steps, Item item, Audience audience) {
        return steps.stream()
                .anyMatch(step -> step.kind() == item.kind() && step.id().equals(item.id())
                        && step.before() != null && !isSecret(step.before(), audience));
    }

    /** The reasons on a sheet are shown with the scores, without a name; before that nobody else has them. */
    private static boolean isBeingScored(Items items, Item sheet) {
        return "SCORING".equals(items.get(ItemKind.SCORING_ROUND, sheet.text("round")).text("state"));
    }

    /** By what the stream says, not by what Visibility says. */
    private static boolean isSecret(Item item, Audience audience) {
        if (item == null) {
            return false;
        }
        return FOR_EVER.contains(item.kind()) && !audience.is(item.text("owner"))
                || Set.of(ItemKind.RESOURCE_ROW, ItemKind.POSITION).contains(item.kind()) && item.is("private") && !audience.is(item.text("owner"))
                || Set.of(ItemKind.NOTE, ItemKind.RASCI_PROPOSAL).contains(item.kind()) && item.is("private")
                        && !audience.is(item.text(item.kind() == ItemKind.NOTE ? "author" : "owner"))
                        && item.texts("sharedWith").stream().noneMatch(audience::is);
    }

    /** What people do on a board, by what the stream says: the one item of the random histories is only ever without names. */
    private static boolean isNameless(Items items, RecordedEvent event) {
        var acts = event.event() instanceof BoardEvent && !(event.event() instanceof BackgroundLaid || event.event() instanceof BackgroundRemoved);
        return acts && items.find(ItemKind.AGENDA_ITEM, "i1").filter(item -> Objects.equals(item.fields().get("phase"), 1)).isPresent();
    }

    private static Map<String, Map<String, Object>> state(Items items, Audience audience) {
        var state = new TreeMap<String, Map<String, Object>>();
        items.all().forEach(item -> Visibility.view(item, audience)
                .ifPresent(view -> state.put(item.kind() + " " + item.id(), Map.copyOf(view))));
        return state;
    }

    private interface Look {
        void at(Items items, RecordedEvent event, List<ItemStep> steps);
    }

    private static void unfold(long seed, Look look) {
        var items = Items.none();
        for (var event : RandomHistory.of(seed, 300).events()) {
            var steps = items.apply(event.revision(), Fold.changes(items, event));
            look.at(items, event, steps);
        }
    }

    private static String json(Consumer<JsonGenerator> value) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JsonMapper.shared().createGenerator(bytes)) {
            value.accept(json);
        }
        return bytes.toString(UTF_8);
    }

    private static Audience person(String id) {
        return Audience.of(new ParticipantId(id));
    }
}
