package nl.wijkatelier.evidence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventLineTest {
    private static final String ORIGIN = "test.example/a1";
    private static final LoggedEvent PLAIN = new LoggedEvent(
            7, "a1/c7/0", "NoteAdded", "", "2026-03-05T09:00:00.000000000Z", bytes("{\"actor\":\"p1\",\"command\":\"c7\"}"),
            bytes("{\"type\":\"NoteAdded\",\"text\":\"caf\u00e9\"}"));
    private static final String LINE = """
            {"specversion":"1.0","id":"a1/c7/0","source":"test.example/a1","type":"nl.wijkatelier.NoteAdded",\
            "time":"2026-03-05T09:00:00.000000000Z","sequence":"7",\
            "metadata":"{\\"actor\\":\\"p1\\",\\"command\\":\\"c7\\"}","data":{"type":"NoteAdded","text":"caf\u00e9"}}""";

    @Test
    void an_event_is_written_in_one_way() {
        assertThat(EventLine.write(PLAIN, ORIGIN)).asString(StandardCharsets.UTF_8).isEqualTo(LINE);
    }

    /** The leaf in README.md: whoever writes a verifier can try it on this one. */
    @Test
    void the_leaf_of_the_description() {
        assertThat(HexFormat.of().formatHex(EventLeaf.entry(PLAIN)))
                .startsWith("77696a6b6174656c6965722d6576656e742d7631" + "0000000000000007" + "00000009" + "4e6f74654164646564"
                        + "00000000" + "0000001e");
        assertThat(HexFormat.of().formatHex(EventLeaf.hash(PLAIN)))
                .isEqualTo("02d1fd049b67dfccd93c0449ca3a87ca0bd0a9ff9e13caa1e43d9b20ab7d6b8c");
    }

    @Test
    void what_is_written_is_read_back_byte_for_byte() throws MalformedLine {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("lines of random events: replay with -Dseed=" + seed);
        for (var event : RandomLog.of(seed, 500).events()) {
            var line = EventLine.write(event, ORIGIN);

            assertThat(line).as("seed %d", seed).doesNotContain('\n');
            assertThat(EventLine.read(line, ORIGIN)).as("seed %d", seed).usingRecursiveComparison().isEqualTo(event);
        }
    }

    @Test
    void an_event_of_which_something_is_left_out_is_the_same_leaf() throws MalformedLine {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("lines of random events: replay with -Dseed=" + seed);
        for (var event : RandomLog.of(seed, 500).events()) {
            for (var edited : List.of(EditedEvent.withoutMetadata(event), EditedEvent.withoutPayload(event))) {
                var line = EventLine.write(edited, ORIGIN);

                assertThat(EventLeaf.hash(EventLine.read(line, ORIGIN))).as("seed %d", seed).isEqualTo(EventLeaf.hash(event));
                assertThat(line).asString(StandardCharsets.UTF_8).doesNotContain(event.id().substring(event.id().indexOf("c-")));
            }
        }
    }

    @Test
    void what_is_left_out_is_written_in_one_way() {
        assertThat(EventLine.write(EditedEvent.withoutMetadata(PLAIN), ORIGIN)).asString(StandardCharsets.UTF_8).isEqualTo("""
                {"specversion":"1.0","id":"7","source":"test.example/a1","type":"nl.wijkatelier.NoteAdded",\
                "time":"2026-03-05T09:00:00.000000000Z","sequence":"7",\
                "metadatadigest":"XUSQafoUjls7O8swse99uTfae1H+rBq/Lxj9SfNI+AM=",\
                "datasalt":"2o1oM+Q58xO67Ixgd+yZ+CUun66Bkm0xRvVvzOpizq4=","data":{"type":"NoteAdded","text":"caf\u00e9"}}""");
        assertThat(EventLine.write(EditedEvent.withoutPayload(PLAIN), ORIGIN)).asString(StandardCharsets.UTF_8)
                .endsWith(",\"datadigest\":\"I0aZuezAQEMNB3A451m7p3VGh7S2isXmLsYP2+IUEVc=\"}");
    }

    @Test
    void every_part_of_an_event_is_in_its_leaf() {
        var others = List.of(
                new LoggedEvent(8, PLAIN.id(), PLAIN.type(), "", PLAIN.time(), PLAIN.metadata(), PLAIN.payload()),
                new LoggedEvent(7, "a1/c7/1", PLAIN.type(), "", PLAIN.time(), PLAIN.metadata(), PLAIN.payload()),
                new LoggedEvent(7, PLAIN.id(), "NoteAdde", "d", PLAIN.time(), PLAIN.metadata(), PLAIN.payload()),
                new LoggedEvent(7, PLAIN.id(), PLAIN.type(), "2", PLAIN.time(), PLAIN.metadata(), PLAIN.payload()),
                new LoggedEvent(7, PLAIN.id(), PLAIN.type(), "", "2026", PLAIN.metadata(), PLAIN.payload()),
                new LoggedEvent(7, PLAIN.id(), PLAIN.type(), "", PLAIN.time(), bytes("{}"), PLAIN.payload()),
                new LoggedEvent(7, PLAIN.id(), PLAIN.type(), "", PLAIN.time(), PLAIN.metadata(), bytes("{}")),
                new LoggedEvent(7, PLAIN.id(), PLAIN.type(), "", PLAIN.time(), PLAIN.payload(), PLAIN.metadata()));

        assertThat(others).extracting(EventLeaf::hash).doesNotContain(EventLeaf.hash(PLAIN)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource
    void another_writing_of_an_event_is_no_event(String line) {
        assertThat(line).isNotEqualTo(LINE);
        assertThatThrownBy(() -> EventLine.read(bytes(line), ORIGIN)).isInstanceOf(MalformedLine.class);
    }

    static Stream<String> another_writing_of_an_event_is_no_event() {
        return Stream.of(
                "", "{}", LINE + " ", " " + LINE, LINE.substring(1), LINE.substring(0, LINE.length() - 1),
                LINE.replace("\"7\"", "\"07\""), LINE.replace("\"7\"", "\"x\""), LINE.replace("\"7\"", "7"),
                LINE.replace("\"7\"", "\"99999999999999999999\""), LINE.replace("a1/c7/0", "a1\\/c7/0"),
                LINE.replace("test.example", "other.example"), LINE.replace("nl.wijkatelier.", ""),
                LINE.replace(",\"time\"", ",\"typerevision\":\"\",\"time\""),
                LINE.replaceFirst("\"metadata\":\"[^}]*}\"", "\"metadatabase64\":\"e30=\""),
                LINE.replaceFirst("\"data\":.*", "\"data_base64\":\"e30=\"}"),
                LINE.replaceFirst("\"data\":.*", "\"data\":[1]}"),
                LINE.replaceFirst("\"data\":.*", "\"data_base64\":\"AB==\"}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
