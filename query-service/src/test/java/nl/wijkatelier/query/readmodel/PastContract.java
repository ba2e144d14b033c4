package nl.wijkatelier.query.readmodel;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.query.HalfDays;
import nl.wijkatelier.query.RandomHistory;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the read models promise of what was: the history, any moment, and the time line; on whatever MongoDB they are kept. */
abstract class PastContract extends JournalContract {
    @Test
    void any_revision_is_what_a_full_fold_makes_of_it() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("revisions of a random history: replay with -Dseed=" + seed);
        var story = RandomHistory.of(seed, 4_500);
        happened(story);
        assertThat(stage.generation().standing(A1).keyframes()).hasSizeGreaterThan(1);
        var random = new Random(seed);
        for (var i = 0; i < 10; i++) {
            var revision = 1 + random.nextLong(story.revision());
            var expected = FullFold.lines(FullFold.of(story.events(), revision), "p1");

            var lines = stage.lines("/state?revision=" + revision, "p1", "a1");

            assertThat(lines.getFirst()).contains("\"revision\":" + revision);
            assertThat(lines.subList(1, lines.size())).as("seed %s, revision %s", seed, revision).isEqualTo(expected);
        }
    }

    @Test
    void any_revision_is_less_than_256_events_from_a_frame() {
        var story = RandomHistory.of(11, 3_000);
        happened(story);
        var generation = stage.generation();
        var standing = generation.standing(A1);

        for (var revision = 1L; revision <= story.revision(); revision += 97) {
            var items = new Frames(generation).nearest(standing, revision);

            assertThat(items.revision()).isBetween(revision - 255, revision);
            assertThat(FullFold.lines(items, "p1"))
                    .isEqualTo(FullFold.lines(FullFold.of(story.events(), items.revision()), "p1"));
        }
    }

    @Test
    void read_models_without_delta_frames_are_as_good() {
        var story = RandomHistory.of(12, 3_000);
        happened(story);
        stage.generation().deltaFrames().deleteMany(new Document());

        var lines = stage.lines("/state?revision=2900", "p1", "a1");

        assertThat(lines.subList(1, lines.size())).isEqualTo(FullFold.lines(FullFold.of(story.events(), 2_900), "p1"));
    }

    @Test
    void history_tells_each_event_as_it_was_seen_then() {
        var story = RandomHistory.of(7, 400);
        happened(story);

        assertThat(stage.lines("/history", "p2", "a1")).isEqualTo(FullFold.events(story.events(), "p2"));
        assertThat(stage.lines("/history?from=100&to=120", "p2", "a1"))
                .isEqualTo(FullFold.events(story.events(), "p2").subList(99, 120));
    }

    @Test
    void a_moment_is_the_last_revision_that_happened_by_then() {
        var story = begun("a1", "p1");
        happened(story);
        var imported = new ArrayList<RecordedEvent>();
        imported.add(moved(story.revision() + 1, "2026-03-05T10:00:00Z", noteAdded("n1", "Vroeger")));
        imported.add(moved(story.revision() + 2, "2026-03-05T11:00:00Z", noteMoved("n1", 3, 4)));
        imported.add(moved(story.revision() + 3, "2026-11-22T12:00:00Z", noteMoved("n1", 5, 6)));
        stage.record(imported);
        stage.awaitProjected(A1, story.revision() + 3);

        assertThat(stage.lines("/state?at=2026-03-05T10:30:00Z", "p1", "a1").getFirst()).contains("\"revision\":6");
        assertThat(stage.lines("/state?at=2026-03-05T12:00:00%2B01:00", "p1", "a1").getFirst()).contains("\"revision\":7");
        assertThat(stage.lines("/state?at=2026-11-22T11:59:59Z", "p1", "a1").getFirst()).contains("\"revision\":7");
        assertThat(stage.lines("/state?at=2026-11-22T12:00:00Z", "p1", "a1").getFirst()).contains("\"revision\":8");
        assertThat(stage.lines("/state?at=2020-01-01T00:00:00Z", "p1", "a1")).containsExactly("{\"revision\":0}");
    }

    private static RecordedEvent moved(long revision, String at, AtelierEvent event) {
        var cause = new RecordedEvent.Cause(
                new CommandId("import-" + revision), new ParticipantId("p1"), Instant.parse(at), new ParticipantId("f"),
                null, null);
        return new RecordedEvent(A1, revision, cause, Instant.parse("2026-11-22T12:00:00Z"), event);
    }

    @Test
    void the_time_line_shows_marks_and_how_busy_it_was() {
        happened(begun("a1", "p1").then("f", roundStarted("r1")).then("f", roundRevealed("r1", false)));

        assertThat(stage.body("/moments", "p1", "a1"))
                .contains("\"revision\":7", "\"kind\":\"opened\"", "\"kind\":\"reveal\"", "Wat houdt u tegen?")
                .contains("\"first\":\"2026-11-22T09:00:01Z\"", "\"last\":\"2026-11-22T09:00:07Z\"");
    }

    @Test
    void the_time_line_marks_that_tables_begin_to_propose_who_does_what_and_that_it_is_shown() {
        var round = new RasciRoundId("rr1");
        happened(begun("a1", "p1").then("f", new RasciRoundStarted(round)).then("f", new RasciProposalsShown(round)));

        assertThat(stage.body("/moments", "p1", "a1")).contains("\"kind\":\"rasciStarted\"", "\"kind\":\"rasciShown\"");
    }

    @Test
    void the_time_line_has_the_chapters_of_the_programme_as_it_was_run() {
        happened(begun("a1", "p1")
                .then("f", HalfDays.planned("h1", "Energie"))
                .then("f", HalfDays.itemPlanned("i1", "h1", "Wie doet mee?", 30))
                .then("f", HalfDays.opened("h1"))
                .then("f", HalfDays.itemStarted("i1"))
                .then("f", HalfDays.phaseStarted("t1", "Stil schrijven", 10))
                .then("f", HalfDays.phaseEnded("t1"))
                .then("f", HalfDays.itemFinished("i1")));

        assertThat(stage.body("/moments", "p1", "a1"))
                .contains("{\"kind\":\"halfDay\",\"id\":\"h1\",\"title\":\"Energie\",\"depth\":0,\"revision\":8,"
                        + "\"at\":\"2026-11-22T09:00:08Z\"}")
                .contains("{\"kind\":\"agendaItem\",\"id\":\"i1\",\"title\":\"Wie doet mee?\",\"sort\":\"COMPONENT\","
                        + "\"component\":\"PARTICIPATION\",\"minutes\":30,\"depth\":1,\"revision\":9,"
                        + "\"at\":\"2026-11-22T09:00:09Z\",\"until\":12,\"endedAt\":\"2026-11-22T09:00:12Z\"}")
                .contains("\"title\":\"Stil schrijven\"", "\"minutes\":10,\"depth\":2,\"revision\":10")
                .contains("\"until\":11");
    }

    @Test
    void without_a_programme_there_are_no_chapters() {
        happened(begun("a1", "p1").then("f", HalfDays.phaseStarted("t1", "Stil schrijven", 10)));

        assertThat(stage.body("/moments", "p1", "a1")).contains("\"chapters\":[]");
    }
}
