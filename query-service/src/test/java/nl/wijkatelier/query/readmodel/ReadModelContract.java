package nl.wijkatelier.query.readmodel;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.Story;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the read models promise, on whatever MongoDB they are kept. */
abstract class ReadModelContract {
    private static final AtelierId A1 = new AtelierId("a1");

    @TempDir
    Path data;

    private ReadModelStage stage;

    abstract String mongoUri();

    @BeforeEach
    void open() {
        stage = new ReadModelStage(mongoUri(), data);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void happened(Story story) {
        happened(story, 0);
    }

    private void happened(Story story, long after) {
        stage.record(story.after(after));
        stage.awaitProjected(story.atelier(), story.revision());
    }

    @Test
    void a_journal_has_an_entry_for_every_event_newest_first() {
        happened(begun("a1", "p1").then("p1", noteAdded("n1", "Warm water")).then("p1", noteMoved("n1", 1, 2)));

        var lines = stage.lines("/journal", "p1", "a1");

        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).contains("\"revision\":7", "NoteMoved", "\"by\":\"p1\"", "\"board\":\"b1\"", "\"n1\"");
        assertThat(lines.get(1)).contains("\"revision\":6", "\"text\":\"Warm water\"");
        assertThat(lines.getLast()).contains("\"revision\":1", "AtelierPlanned");
    }

    @Test
    void a_journal_is_searched_by_all_that_an_entry_shows() {
        happened(begun("a1", "p1", "p2")
                .then("p1", noteAdded("n1", "Warm WATER uit de Vliet"))
                .then("p2", noteAdded("n2", "Isoleren"))
                .then("p2", noteReworded("n1", "Warm water uit de haven")));

        assertThat(stage.lines("/journal?text=warm%20water", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?text=H%C3%A1ven%20warm", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?person=p2&kind=NoteReworded", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?item=n1&board=b1", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?after=6&limit=2", "p1", "a1")).hasSize(2).first().asString().contains("\"revision\":7");
        assertThat(stage.lines("/journal?before=3", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?from=2026-11-22T09:00:08Z&to=2026-11-22T09:00:08Z", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?board=b2", "p1", "a1")).isEmpty();
    }

    @Test
    void a_journal_longer_than_a_block_is_read_through_from_both_ends() {
        var story = begun("a1", "p1").then("p1", noteAdded("n1", "Begin"));
        for (var i = 0; i < 700; i++) {
            story.then("p1", noteMoved("n1", i, i));
        }
        happened(story);

        assertThat(stage.lines("/journal?limit=1000", "p1", "a1")).hasSize((int) story.revision());
        assertThat(stage.lines("/journal?after=0&limit=1000", "p1", "a1")).hasSize((int) story.revision());
        assertThat(stage.lines("/journal?kind=NoteAdded", "p1", "a1")).hasSize(1);
    }

    @Test
    void what_was_revealed_is_shown_with_its_author_unless_it_was_anonymous() {
        happened(begun("a1", "p1", "p2")
                .then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Getekend", "r1"))
                .then("f", roundRevealed("r1", false))
                .then("f", roundStarted("r2")).then("p1", noteAdded("n2", "Naamloos", "r2"))
                .then("f", roundRevealed("r2", true))
                .then("f", roundStarted("r3")).then("p1", noteAdded("n3", "Stil", "r3")));

        assertThat(stage.lines("/journal?text=Getekend", "p2", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.lines("/journal?text=Naamloos", "p2", "a1")).singleElement().asString().doesNotContain("\"by\"");
        assertThat(stage.lines("/journal?text=Naamloos", "p1", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.lines("/journal?text=Stil", "p2", "a1")).isEmpty();
        assertThat(stage.lines("/journal?text=Stil", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?item=n3", "p2", "a1")).isEmpty();
        assertThat(stage.lines("/journal?person=p1&kind=NoteAdded", "p2", "a1")).hasSize(1);
    }

    @Test
    void no_read_ever_tells_others_a_secret() {
        for (var seed = 1; seed <= 3; seed++) {
            var atelier = "a1";
            var story = RandomHistory.of(seed, 600);
            stage.close();
            stage = new ReadModelStage(mongoUri(), data.resolve("seed" + seed));
            happened(story);
            var told = FullFold.of(story.events(), story.revision());
            for (var viewer : RandomHistory.PEOPLE) {
                var all = stage.body("/journal?limit=1000", viewer, atelier)
                        + stage.body("/state", viewer, atelier)
                        + stage.body("/history", viewer, atelier)
                        + stage.body("/moments", viewer, atelier);
                for (var secret : FullFold.secretsFrom(viewer, told)) {
                    var mark = RandomHistory.mark(secret.id());
                    assertThat(all).as("seed %s, %s, %s", seed, viewer, secret.id()).doesNotContain(mark);
                    assertThat(stage.lines("/journal?limit=1000&text=" + encoded(mark), viewer, atelier)).isEmpty();
                    assertThat(stage.lines("/journal?limit=1000&item=" + secret.id(), viewer, atelier)).isEmpty();
                }
                for (var sheet : FullFold.sheetsOfOthers(viewer, told)) {
                    var reason = RandomHistory.reason(sheet.text("round"), sheet.text("owner"));
                    assertThat(all).as("seed %s, %s, %s", seed, viewer, sheet.id()).doesNotContain(sheet.id());
                    assertThat(stage.lines("/journal?limit=1000&text=" + encoded(reason), viewer, atelier)).isEmpty();
                    if (FullFold.isBeingScored(sheet, told)) {
                        assertThat(all).as("seed %s, %s, %s", seed, viewer, sheet.id()).doesNotContain(reason);
                    }
                }
            }
            for (var kind : List.of("DotCast", "ScoreGiven", "ScoreWithdrawn", "ReadyReported")) {
                assertThat(stage.lines("/journal?limit=1000&kind=" + kind, "p1", atelier))
                        .filteredOn(line -> !line.contains("\"by\":\"p1\""))
                        .allSatisfy(line -> assertThat(line).contains("\"items\":[]").doesNotContain("\"by\""));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void any_revision_is_what_a_full_fold_makes_of_it() {
        var seed = new Random().nextLong();
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
    void applying_events_again_changes_nothing() {
        var story = RandomHistory.of(11, 1_500);
        happened(story);
        var positions = stage.generation().positions().find().into(new ArrayList<Document>());
        var longer = RandomHistory.of(11, 3_000);
        happened(longer, story.revision());
        var everything = stage.everything();
        stage.readModels().close();
        positions.forEach(document -> stage.generation()
                .positions()
                .replaceOne(new Document("_id", document.get("_id")), document));

        stage.restart();
        stage.awaitProjected(A1, longer.revision());

        assertThat(stage.everything()).isEqualTo(everything);
    }

    @Test
    void a_restart_goes_on_where_it_was() {
        var story = RandomHistory.of(12, 1_000);
        happened(story);
        stage.restart();
        var longer = RandomHistory.of(12, 1_100);
        happened(longer, story.revision());

        assertThat(stage.lines("/journal?limit=1000&after=0", "p1", "a1")).hasSize(1_000);
        assertThat(stage.lines("/state", "p1", "a1").size()).isGreaterThan(10);
    }

    @Test
    void a_rebuild_while_serving_gives_the_same() {
        var story = RandomHistory.of(13, 1_500);
        happened(story);
        var everything = stage.everything();
        var before = stage.generation().number();

        assertThat(stage.call(host(MockMvcRequestBuilders.post("/api/host/read-models/rebuild"))).getStatus()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(stage.lines("/journal?after=0&limit=1000", "p1", "a1")).hasSize(1_000);
            return stage.generation().number() > before;
        });

        assertThat(stage.everything()).isEqualTo(everything);
        await().atMost(Duration.ofSeconds(60)).until(() -> stage.databases().size() == 1);
        happened(RandomHistory.of(13, 1_600), story.revision());
    }

    private static MockHttpServletRequestBuilder host(
            MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + ReadModelStage.HOST_KEY);
    }

    @Test
    void an_event_that_cannot_be_folded_stops_its_atelier_and_no_other() {
        var poisoned = begun("a1", "p1").then("p1", noteMoved("nowhere", 1, 1)).then("p1", noteAdded("n1", "Later"));
        stage.record(poisoned.events());
        happened(begun("a2", "p1").then("p1", noteAdded("n1", "Elders")));

        await().atMost(Duration.ofSeconds(60)).until(() -> stage.generation().standing(A1).stop() != null);

        assertThat(stage.generation().standing(A1).revision()).isEqualTo(5);
        assertThat(stage.get("/state", "p1", "a1").getStatus()).isEqualTo(503);
        assertThat(stage.body("/state", "p1", "a1")).contains("projection-stopped", "\"revision\":6");
        assertThat(stage.get("/state?revision=5", "p1", "a1").getStatus()).isEqualTo(200);
        assertThat(stage.lines("/journal", "p1", "a1")).hasSize(5);
        assertThat(stage.lines("/journal", "p1", "a2")).hasSize(6);
        assertThat(new ReadModelHealth(stage.readModels()).health().getDetails()).containsKey("stopped a1");
    }

    @Test
    void an_atelier_with_an_unreadable_event_goes_on_once_it_can_be_read() {
        var story = begun("a1", "p1").then("p1", noteAdded("n1", "Later leesbaar"));
        stage.readModels().close();
        stage.record(story.events());
        type("NoteAdded", "NoteDreamtUp");
        stage.restart();
        await().atMost(Duration.ofSeconds(60)).until(() -> stage.generation().standing(A1).stop() != null);
        assertThat(stage.body("/history", "p1", "a1")).contains("projection-stopped");

        type("NoteDreamtUp", "NoteAdded");
        stage.restart();
        stage.awaitProjected(A1, story.revision());

        assertThat(stage.generation().standing(A1).stop()).isNull();
        assertThat(stage.lines("/journal?text=leesbaar", "p1", "a1")).hasSize(1);
    }

    private void type(String from, String to) {
        stage.sql().writes()
                .sql("UPDATE DomainEventEntry SET payloadType = ? WHERE payloadType = ?")
                .params(List.of(to, from))
                .update();
    }

    @Test
    void a_decision_comes_with_all_that_led_to_it() {
        happened(DecisionStory.agreed());

        assertThat(stage.body("/decisions", "p1", "a1")).contains("\"decisionId\":\"d1\"", "AGREED");
        var dossier = stage.body("/decisions/d1", "p1", "a1");
        assertThat(dossier)
                .contains("\"proposalId\":\"t1\"", "\"proposalId\":\"t2\"", "\"roundId\":\"c1\"", "\"positionId\":\"c1:p1\"")
                .contains("\"objectionId\":\"c1:p1\"", "INTEGRATED", "\"text\":\"De grond\"")
                .contains("\"optionId\":\"o1\"", "Een net voor de flats", "\"actionId\":\"x1\"", "Voorstel schrijven")
                .contains("DecisionProposed", "OptionDescribed", "DecisionAgreed", "ActionPlanned");
        assertThat(stage.get("/decisions/d9", "p1", "a1").getStatus()).isEqualTo(404);
        assertThat(stage.body("/stakeholders", "p1", "a1")).contains("\"stakeholderId\":\"s1\"", "Woningcorporatie");
    }

    @Test
    void people_have_names_from_the_register_and_roles_from_the_events() {
        happened(begun("a1", "p1"));
        assertThat(stage.body("/people", "p1", "a1")).contains("\"participantId\":\"p1\"", "\"role\":\"PARTICIPANT\"");
        stage.sql().writes()
                .sql("CREATE TABLE person (atelier_id TEXT, participant_id TEXT, name TEXT, organisation TEXT)")
                .update();
        stage.sql().writes().sql("INSERT INTO person VALUES ('a1', 'p1', 'Anneke', 'Bewoners')").update();

        assertThat(stage.body("/people", "p1", "a1")).contains("Anneke", "Bewoners", "\"role\":\"PARTICIPANT\"");
        assertThat(stage.body("/participants", "p1", "a1")).doesNotContain("Anneke");
    }

    @Test
    void ids_may_hold_dots_and_colons() {
        happened(begun("a1", "p.1")
                .then("p.1", noteAdded("n.1:x", "Punten"))
                .then("f", new DotVoteOpened(
                        new VoteId("v.1"),
                        new BoardId("b1"), 3, 2))
                .then("p.1", new DotCast(
                        new VoteId("v.1"),
                        new NoteId("n.1:x"))));

        assertThat(stage.lines("/journal?item=n.1:x", "p.1", "a1")).hasSize(2);
        assertThat(stage.body("/state", "p.1", "a1")).contains("\"n.1:x\":1");
    }

    @Test
    void the_host_sees_all_ateliers_in_short_and_nobody_in_them() throws UnsupportedEncodingException {
        var day = LocalDate.of(2027, 2, 9);
        happened(begun("a1", "anna", "bram")
                .then("bram", new ParticipantLeft(new ParticipantId("bram")))
                .then("f", halfDay("h1", day.plusDays(7)))
                .then("f", halfDay("h2", day))
                .then("anna", new ActionPlanned(new ActionId("ac1"), new ActionEntry(
                        new Title("Bellen"), ActionOwner.of(new ParticipantId("anna")), null, Component.PROCESS, null))));
        happened(begun("a2", "p1"));

        var answer = stage.call(host(MockMvcRequestBuilders.get("/api/host/dashboard"))).getContentAsString();

        assertThat(answer).startsWith("""
                [{"atelierId":"a1","name":"Wijkatelier Noord","municipality":"Stad","state":"OPEN","firstDay":"2027-02-09",\
                "lastDay":"2027-02-16","halfDays":2,"participants":1,"openActions":1,"openDecisions":0,"agreedDecisions":0,\
                "lastActivityAt":\"""").contains("\"atelierId\":\"a2\"").doesNotContain("anna", "bram", "Bellen");
        assertThat(stage.call(MockMvcRequestBuilders.get("/api/host/dashboard")).getStatus()).isEqualTo(401);
        assertThat(stage.call(MockMvcRequestBuilders.get("/api/host/dashboard")
                .header("Authorization", "Bearer guess")).getStatus()).isEqualTo(403);
    }

    private static HalfDayPlanned halfDay(String id, LocalDate day) {
        return new HalfDayPlanned(
                new HalfDayId(id), new HalfDayPlan(day, new TimeOfDay("13:00"), new TimeOfDay("17:00"), null));
    }

    @Test
    void only_who_has_a_session_reads_and_only_the_host_rebuilds() {
        happened(begun("a1", "p1").then("p1", new ParticipantLeft(new ParticipantId("p1"))));

        assertThat(stage.call(MockMvcRequestBuilders.get("/api/ateliers/a1/state")).getStatus()).isEqualTo(401);
        assertThat(stage.call(MockMvcRequestBuilders.get("/api/ateliers/a1/state").header("Authorization", "Bearer v1.x.y"))
                .getStatus()).isEqualTo(401);
        assertThat(stage.get("/state", "p1", "a1").getStatus()).isEqualTo(403);
        assertThat(stage.call(MockMvcRequestBuilders.get("/api/host/read-models")).getStatus()).isEqualTo(401);
        assertThat(stage.call(MockMvcRequestBuilders.post("/api/host/read-models/rebuild")
                .header("Authorization", "Bearer guess")).getStatus()).isEqualTo(403);
        assertThat(stage.call(host(MockMvcRequestBuilders.get("/api/host/read-models"))).getStatus()).isEqualTo(200);
    }
}
