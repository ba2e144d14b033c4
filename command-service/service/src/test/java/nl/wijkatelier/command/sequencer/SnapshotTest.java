package nl.wijkatelier.command.sequencer;

import static nl.wijkatelier.command.sequencer.SequencerTest.add;
import static nl.wijkatelier.command.sequencer.SequencerTest.move;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private final EventLogInMemory log = new EventLogInMemory();

    @Test
    void a_snapshot_is_taken_now_and_then() {
        var atelier = atelierWithNotes(45, 20);

        assertThat(log.snapshot(atelier)).get().extracting(StateSnapshot::revision).isEqualTo(40L);
    }

    @Test
    void an_atelier_comes_back_from_its_snapshot_and_the_events_since() {
        var atelier = atelierWithNotes(45, 20);

        try (var restarted = new SequencerForTests(log)) {
            var answer = restarted.post(atelier, move("m1", "n3", 7), move("m2", "n39", 7)).join();

            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(51), new Outcome.Recorded(52));
        }
    }

    @Test
    void a_snapshot_of_another_form_is_skipped() {
        var atelier = atelierWithNotes(3, 5_000);
        log.storeSnapshot(new StateSnapshot(atelier, 6, "{\"form\":\"of 2019\"}".getBytes(StandardCharsets.UTF_8)));

        try (var restarted = new SequencerForTests(log)) {
            var answer = restarted.post(atelier, move("m1", "n2", 7)).join();

            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(9));
        }
    }

    @Test
    void a_snapshot_of_another_version_is_set_aside_even_if_it_could_be_read() {
        var atelier = atelierWithNotes(45, 20);
        var stored = log.snapshot(atelier).orElseThrow();
        var older = inflated(stored.state())
                .replace(SnapshotForm.current(), "of an older version")
                .replace("\"n3\"", "\"somethingElse\"");
        log.storeSnapshot(new StateSnapshot(atelier, stored.revision(), older.getBytes(StandardCharsets.UTF_8)));

        try (var restarted = new SequencerForTests(log)) {
            var answer = restarted.post(atelier, move("m1", "n3", 7)).join();

            assertThat(older).contains("of an older version", "somethingElse");
            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(51));
        }
    }

    @Test
    void a_snapshot_ahead_of_the_events_is_set_aside() {
        var atelier = atelierWithNotes(45, 20);
        var ahead = log.snapshot(atelier).orElseThrow();
        var older = log.untilRevision(30);

        older.storeSnapshot(ahead);
        try (var restored = new SequencerForTests(older)) {
            var answer = restored.post(atelier, move("m1", "n3", 7)).join();

            assertThat(ahead.revision()).isGreaterThan(30);
            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(31));
        }
    }

    @Test
    void the_form_tells_states_apart_that_differ_deep_inside() {
        assertThat(SnapshotForm.of(Today.State.class)).isEqualTo(SnapshotForm.of(Today.State.class));
        assertThat(SnapshotForm.of(Today.State.class)).isNotEqualTo(SnapshotForm.of(Tomorrow.State.class));
    }

    @Test
    void a_snapshot_from_before_they_were_compressed_still_serves() {
        var atelier = atelierWithNotes(45, 20);
        var stored = log.snapshot(atelier).orElseThrow();
        var telling = inflated(stored.state()).replace("\"n3\"", "\"n3-of-the-snapshot\"");
        log.storeSnapshot(new StateSnapshot(atelier, stored.revision(), telling.getBytes(StandardCharsets.UTF_8)));

        try (var restarted = new SequencerForTests(log)) {
            var answer = restarted.post(atelier, move("m1", "n3-of-the-snapshot", 7)).join();

            assertThat(answer.outcomes()).containsExactly(new Outcome.Recorded(51));
        }
    }

    private interface Today {
        record Note(String id) {}

        record State(List<Note> notes) {}
    }

    private interface Tomorrow {
        record Note(String id, String text) {}

        record State(List<Note> notes) {}
    }

    private AtelierId atelierWithNotes(int notes, long eventsBetweenSnapshots) {
        try (var sequencer = new SequencerForTests(log, eventsBetweenSnapshots)) {
            var atelier = sequencer.openAtelier("a1");
            IntStream.range(0, notes).forEach(i -> sequencer.post(atelier, add("n" + i)).join());
            return atelier;
        }
    }

    private static String inflated(byte[] state) {
        try (var json = new InflaterInputStream(new ByteArrayInputStream(state))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
