package nl.wijkatelier.query.readmodel;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.joined;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.query.RandomHistory;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the read models promise besides of how they are kept and who may read them, on whatever MongoDB. */
abstract class ReadModelContract extends PastContract {
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
    void what_a_store_lost_again_of_what_it_had_taken_is_folded_once_more() {
        var story = RandomHistory.of(16, 500);
        happened(story);
        var kept = stage.copy();
        happened(RandomHistory.of(16, 700), story.revision());
        var everything = stage.everything();

        stage.putBack(kept);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(stage.everything()).isEqualTo(everything));
    }

    @Test
    void who_reads_finds_what_was_committed_before_however_much_came_at_once() {
        var story = RandomHistory.of(15, 2_000);
        happened(story);
        var longer = RandomHistory.of(15, 2_001);
        stage.record(longer.after(story.revision()));

        try (var reading = stage.readModels().read()) {
            assertThat(reading.standing(A1).revision()).isEqualTo(longer.revision());
        }
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

    @Test
    void read_models_of_another_version_are_built_anew_while_they_serve() {
        happened(RandomHistory.of(14, 700));
        var everything = stage.everything();
        var before = stage.generation().number();
        stage.restart();
        assertThat(stage.generation().number()).isEqualTo(before);
        var journal = stage.lines("/journal?after=0&limit=1000", "p1", "a1");
        stage.madeByAnotherVersion();
        assertThat(stage.lines("/journal?after=0&limit=1000", "p1", "a1")).isEqualTo(journal).hasSize(700);

        stage.restart();

        await().atMost(Duration.ofSeconds(60)).until(() -> stage.generation().number() > before);
        assertThat(stage.everything()).isEqualTo(everything);
        stage.restart();
        assertThat(stage.generation().number()).isEqualTo(before + 1);
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
    void a_decision_comes_with_all_that_happened_to_it() {
        happened(DecisionStory.agreed());

        assertThat(stage.body("/decisions", "p1", "a1")).contains("\"decisionId\":\"d1\"", "AGREED");
        assertThat(stage.body("/decisions/d1", "p1", "a1"))
                .contains("\"decisionId\":\"d1\"", "DecisionProposed", "OptionDescribed", "DecisionAgreed", "ActionPlanned");
        assertThat(stage.get("/decisions/d9", "p1", "a1").getStatus()).isEqualTo(404);
        assertThat(stage.body("/stakeholders", "p1", "a1")).contains("\"stakeholderId\":\"s1\"", "Woningcorporatie");
    }

    @Test
    void a_decision_has_a_provenance_now_and_as_it_was() {
        happened(DecisionStory.agreed());

        assertThat(stage.body("/provenance?kind=decision&item=d1", "p1", "a1"))
                .contains("\"start\":\"decision d1\"", "\"leftOut\":0", "\"key\":\"note n1\"", "\"text\":\"De grond\"")
                .contains("{\"from\":\"decision d1\",\"to\":\"action x1\",\"relation\":\"led-to\"}");
        assertThat(stage.body("/provenance?kind=decision&item=d1&revision=9", "p1", "a1"))
                .contains("\"revision\":9", "\"key\":\"note n1\"")
                .doesNotContain("action x1", "proposal t2");
        assertThat(stage.get("/provenance?kind=decision&item=d9", "p1", "a1").getStatus()).isEqualTo(404);
        assertThat(stage.get("/provenance?kind=dream&item=d1", "p1", "a1").getStatus()).isEqualTo(400);
        assertThat(stage.get("/provenance?kind=decision", "p1", "a1").getStatus()).isEqualTo(400);
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

    /** What somebody is called in a report, so that who has it beside the pages knows who is meant. */
    @Test
    void people_of_one_organisation_have_the_number_that_reports_give_them() {
        happened(begun("a1", "zoe", "anna", "piet"));
        stage.sql().writes()
                .sql("CREATE TABLE person (atelier_id TEXT, participant_id TEXT, name TEXT, organisation TEXT)")
                .update();
        for (var who : List.of("anna", "zoe")) {
            stage.sql().writes().sql("INSERT INTO person VALUES ('a1', ?, 'Jan', 'Bewoners')").params(who).update();
        }

        assertThat(stage.body("/people", "zoe", "a1"))
                .containsSubsequence("\"zoe\"", "\"onPaper\":\"Bewoners (1)\"", "\"anna\"", "\"onPaper\":\"Bewoners (2)\"", "\"piet\"");
        assertThat(stage.body("/people", "zoe", "a1").split("onPaper")).hasSize(3);
    }

    @Test
    void people_come_in_the_order_in_which_they_joined() {
        happened(begun("a1", "zoe", "anna").then("mies", joined("mies", Role.OBSERVER)));

        assertThat(stage.body("/people", "zoe", "a1")).containsSubsequence("\"zoe\"", "\"anna\"", "\"mies\"");
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
        assertThat(stage.call(MockMvcRequestBuilders.get("/api/host/read-models")
                .header("Authorization", "bearer " + ReadModelStage.HOST_KEY)).getStatus()).as("a scheme has no case").isEqualTo(200);
    }
}
