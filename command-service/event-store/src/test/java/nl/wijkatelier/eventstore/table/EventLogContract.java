package nl.wijkatelier.eventstore.table;

import static nl.wijkatelier.eventstore.Notes.NOW;
import static nl.wijkatelier.eventstore.Notes.note;
import static nl.wijkatelier.eventstore.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.OnAStore;
import nl.wijkatelier.eventstore.log.AlreadyRecorded;
import nl.wijkatelier.eventstore.log.OutcomeUnknown;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.RevisionTaken;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import nl.wijkatelier.eventstore.log.StoredEvent;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import org.junit.jupiter.api.Test;

/** What the log promises, on whichever database. */
abstract class EventLogContract extends OnAStore {
    private static final AtelierId TUIN = new AtelierId("tuinwijk");
    private static final AtelierId HAVEN = new AtelierId("haven");

    @Test
    void events_are_read_as_they_were_appended() {
        var plain = note(TUIN, 1);
        var cause = new RecordedEvent.Cause(
                new CommandId("c2"), new ParticipantId("p2"), NOW.minus(Duration.ofDays(3)), new ParticipantId("p1"),
                new CommandId("c1"), new CommandId("c0"));
        var imported = new RecordedEvent(TUIN, 2, cause, NOW, plain.event());

        log().append(List.of(plain, imported));

        assertThat(log().read(TUIN, 0)).containsExactly(plain, imported);
        assertThat(log().read(TUIN, 1)).containsExactly(imported);
        assertThat(log().read(TUIN, 2)).isEmpty();
        assertThat(log().revision(TUIN)).isEqualTo(2);
    }

    @Test
    void a_row_holds_no_java_names_and_nothing_twice() {
        log().append(notes(TUIN, 1, 1));

        var row = events().queryForMap("SELECT * FROM DomainEventEntry");

        assertThat(row).containsEntry("payloadType", "NoteAdded").containsEntry("type", "Atelier");
        assertThat(row).containsEntry("eventIdentifier", "tuinwijk/command-1/0");
        assertThat(row).containsEntry("timeStamp", NOW.toString());
        assertThat((byte[]) row.get("metaData"))
                .asString()
                .isEqualTo("{\"actor\":\"p1\",\"command\":\"command-1\"}");
        assertThat((byte[]) row.get("payload")).asString().startsWith("{\"type\":\"NoteAdded\"");
    }

    @Test
    void the_stored_bytes_are_those_of_the_row_also_where_it_cannot_be_read() {
        log().append(notes(TUIN, 1, 3));
        log().append(notes(HAVEN, 1, 1));
        events().update("UPDATE DomainEventEntry SET payloadType = 'NoteSung' WHERE eventIdentifier = 'tuinwijk/command-2/0'");

        var stored = store().stored().read(TUIN, 1).toList();

        assertThat(stored).extracting(StoredEvent::revision).containsExactly(2L, 3L);
        var second = stored.getFirst();
        var row = events().queryForMap("SELECT * FROM DomainEventEntry WHERE eventIdentifier = 'tuinwijk/command-2/0'");
        assertThat(second.identifier()).isEqualTo("tuinwijk/command-2/0");
        assertThat(second.type()).isEqualTo("NoteSung");
        assertThat(second.typeRevision()).isNull();
        assertThat(second.time()).isEqualTo(NOW.toString());
        assertThat(second.metadata()).isEqualTo((byte[]) row.get("metaData"));
        assertThat(second.payload()).isEqualTo((byte[]) row.get("payload"));
    }

    @Test
    void the_stored_bytes_of_a_long_stream_come_over_many_pages() {
        log().append(notes(TUIN, 1, 2L * Pages.SIZE + 1));

        assertThat(store().stored().read(TUIN, 0)).hasSize(2 * Pages.SIZE + 1);
    }

    @Test
    void an_empty_log_has_nothing() {
        assertThat(log().read(TUIN, 0)).isEmpty();
        assertThat(log().readAll(0)).isEmpty();
        assertThat(log().revision(TUIN)).isZero();
        assertThat(log().head()).isZero();
        assertThat(log().ateliers()).isEmpty();
        assertThat(log().snapshot(TUIN)).isEmpty();
        assertThat(log().revisionOf(TUIN, new CommandId("c1"))).isEmpty();
    }

    @Test
    void all_events_come_in_the_order_of_their_commits() {
        log().append(notes(TUIN, 1, 2));
        log().append(notes(HAVEN, 1, 1));
        log().append(notes(TUIN, 3, 3));

        var all = log().readAll(0).toList();

        assertThat(all).extracting(PositionedEvent::atelier).containsExactly(TUIN, TUIN, HAVEN, TUIN);
        assertThat(all).extracting(PositionedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(log().readAll(all.get(1).position())).containsExactlyElementsOf(all.subList(2, 4));
        assertThat(log().head()).isEqualTo(all.getLast().position());
        assertThat(log().ateliers()).containsExactlyInAnyOrder(TUIN, HAVEN);
    }

    @Test
    void a_long_stream_is_read_over_many_pages() {
        var events = notes(TUIN, 1, 2L * Pages.SIZE + 1);
        log().append(events);

        assertThat(log().read(TUIN, 0)).containsExactlyElementsOf(events);
        assertThat(log().readAll(0)).hasSameSizeAs(events);
        assertThat(log().read(TUIN, 0).limit(3)).hasSize(3);
    }

    @Test
    void a_command_is_recorded_once() {
        log().append(List.of(note(TUIN, 1, "c1"), note(TUIN, 2, "c1"), note(TUIN, 3, "c1")));
        log().append(List.of(note(TUIN, 4, "c2")));

        var again = catchThrowableOfType(
                AlreadyRecorded.class, () -> log().append(List.of(note(TUIN, 5, "c3"), note(TUIN, 6, "c1"))));

        assertThat(again.command()).isEqualTo(new CommandId("c1"));
        assertThat(again.revision()).isEqualTo(3);
        assertThat(log().revision(TUIN)).isEqualTo(4);
    }

    @Test
    void the_same_command_id_in_another_atelier_is_another_command() {
        log().append(List.of(note(TUIN, 1, "c1")));
        log().append(List.of(note(HAVEN, 1, "c1")));

        assertThat(log().revision(HAVEN)).isEqualTo(1);
    }

    @Test
    void the_revision_of_a_command_is_that_of_its_last_event() {
        log().append(List.of(note(TUIN, 1, "c1"), note(TUIN, 2, "c1"), note(TUIN, 3, "c1.2"), note(TUIN, 4, "c3")));

        assertThat(log().revisionOf(TUIN, new CommandId("c1"))).contains(2L);
        assertThat(log().revisionOf(TUIN, new CommandId("c1.2"))).contains(3L);
        assertThat(log().revisionOf(TUIN, new CommandId("c3"))).contains(4L);
        assertThat(log().revisionOf(TUIN, new CommandId("c"))).isEmpty();
        assertThat(log().revisionOf(HAVEN, new CommandId("c1"))).isEmpty();
    }

    @Test
    void a_revision_is_taken_once() {
        log().append(notes(TUIN, 1, 3));

        var taken = catchThrowableOfType(
                RevisionTaken.class, () -> log().append(List.of(note(TUIN, 3, "other"), note(TUIN, 4, "other"))));

        assertThat(taken.revision()).isEqualTo(3);
        assertThat(log().read(TUIN, 0)).containsExactlyElementsOf(notes(TUIN, 1, 3));
    }

    @Test
    void events_that_are_not_one_stream_are_not_taken() {
        assertThatThrownBy(() -> log().append(List.of(note(TUIN, 1), note(TUIN, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log().append(List.of(note(TUIN, 1), note(HAVEN, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_store_that_fails_says_that_the_outcome_is_unknown() {
        events().execute("DROP TABLE DomainEventEntry");

        assertThatThrownBy(() -> log().append(notes(TUIN, 1, 1)))
                .isInstanceOf(OutcomeUnknown.class)
                .hasMessageContaining("tuinwijk");
    }

    @Test
    void a_second_start_finds_everything_back() {
        log().append(notes(TUIN, 1, 3));
        log().storeSnapshot(new StateSnapshot(TUIN, 3, "{}".getBytes()));

        reopen();
        log().append(notes(TUIN, 4, 4));

        assertThat(log().read(TUIN, 0)).containsExactlyElementsOf(notes(TUIN, 1, 4));
        assertThat(log().snapshot(TUIN)).isPresent();
    }

    @Test
    void the_latest_snapshot_is_kept() {
        log().storeSnapshot(new StateSnapshot(TUIN, 10, "{\"notes\":1}".getBytes()));
        log().storeSnapshot(new StateSnapshot(TUIN, 20, "{\"notes\":2}".getBytes()));
        log().storeSnapshot(new StateSnapshot(TUIN, 20, "{\"notes\":2}".getBytes()));

        var snapshot = log().snapshot(TUIN).orElseThrow();

        assertThat(snapshot.revision()).isEqualTo(20);
        assertThat(snapshot.state()).asString().isEqualTo("{\"notes\":2}");
        assertThat(snapshots()
                        .queryForObject("SELECT count(*) FROM SnapshotEventEntry", Long.class))
                .isEqualTo(1);
        assertThat(log().snapshot(HAVEN)).isEmpty();
    }

    @Test
    void an_event_of_an_unknown_type_stops_only_its_own_atelier() {
        log().append(notes(TUIN, 1, 3));
        log().append(notes(HAVEN, 1, 1));
        events().update("UPDATE DomainEventEntry SET payloadType = 'NoteSung' WHERE eventIdentifier = 'tuinwijk/command-2/0'");

        assertThatUnreadable(TUIN, 2, "NoteSung");
    }

    @Test
    void metadata_of_a_later_version_are_passed_over() {
        log().append(notes(TUIN, 1, 1));
        events().update(
                "UPDATE DomainEventEntry SET metaData = ?",
                (Object) "{\"device\":{\"kind\":[1]},\"actor\":\"p1\",\"command\":\"command-1\"}".getBytes());

        assertThat(log().read(TUIN, 0)).containsExactly(note(TUIN, 1));
    }

    @Test
    void a_damaged_event_stops_only_its_own_atelier() {
        log().append(notes(TUIN, 1, 3));
        log().append(notes(HAVEN, 1, 1));
        events().update(
                "UPDATE DomainEventEntry SET payload = ? WHERE eventIdentifier = 'tuinwijk/command-2/0'",
                (Object) "{\"type\":\"NoteAdded\",\"noteId\":\"n 1\"}".getBytes());

        assertThatUnreadable(TUIN, 2, "NoteAdded");
    }

    private void assertThatUnreadable(AtelierId atelier, long revision, String because) {
        var events = log().readAll(0).toList();
        assertThat(events).hasSize(4);
        assertThat(events.get(1))
                .isInstanceOfSatisfying(PositionedEvent.Unreadable.class, event -> {
                    assertThat(event.atelier()).isEqualTo(atelier);
                    assertThat(event.revision()).isEqualTo(revision);
                    assertThat(event.reason()).contains(because);
                });
        assertThat(Stream.of(0, 2, 3)).allSatisfy(i ->
                assertThat(events.get(i)).isInstanceOf(PositionedEvent.Readable.class));
        assertThatThrownBy(() -> log().read(atelier, 0).toList())
                .isInstanceOfSatisfying(UnreadableEvent.class, e -> assertThat(e.revision()).isEqualTo(revision))
                .hasMessageContaining(atelier.value())
                .hasMessageContaining(because);
        assertThat(log().read(atelier, revision)).hasSize(1);
    }
}
