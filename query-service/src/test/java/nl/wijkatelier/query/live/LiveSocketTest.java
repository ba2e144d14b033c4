package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.query.HalfDays;
import nl.wijkatelier.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSocketTest {
    @TempDir
    static Path data;

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer(data, "wijkatelier.live.pending-bytes=400000");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_newcomer_gets_the_state_and_then_every_change() {
        var story = server.recorded(begun("newcomer", "p1", "p2").then("p1", noteAdded("n1", "Isoleren")));
        try (var client = server.connect("newcomer", "p1").hello()) {
            client.reaches(story);
            assertThat(client.field("note", "n1", "text").orElseThrow().asString()).isEqualTo("Isoleren");

            for (var move = 1; move <= 200; move++) {
                server.record(story, "p2", noteMoved("n1", move, -move));
            }

            client.reaches(story);
            assertThat(client.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(200);
            assertThat(client.broken()).isEmpty();
        }
    }

    @Test
    void a_command_is_confirmed_only_to_who_sent_it() {
        var story = server.recorded(begun("sender", "p1", "p2"));
        try (var sender = server.connect("sender", "p1").hello();
                var other = server.connect("sender", "p2").hello()) {
            sender.reaches(story);
            other.reaches(story);

            server.record(story, "p1", noteAdded("n1", "Isoleren"));

            sender.reaches(story);
            other.reaches(story);
            assertThat(sender.raw()).contains("\"x\":\"command-of-p1-" + story.revision());
            assertThat(other.raw()).doesNotContain("command-of-p1");
        }
    }

    @Test
    void who_was_cut_off_gets_only_what_was_missed() {
        var story = server.recorded(begun("resume", "p1").then("p1", noteAdded("n1", "Isoleren")));
        var before = server.connect("resume", "p1").hello();
        before.reaches(story);
        before.close();
        for (var move = 0; move < 50; move++) {
            server.record(story, "p1", noteMoved("n1", move, move));
        }

        try (var again = server.connect("resume", "p1").holding(before).hello(before.revision())) {
            again.reaches(story);
            assertThat(again.messages("snapshot")).isEmpty();
            assertThat(again.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(49);
            assertThat(again.broken()).isEmpty();
        }
    }

    @Test
    void who_claims_to_hold_the_future_gets_the_state() {
        var story = server.recorded(begun("future", "p1"));
        try (var client = server.connect("future", "p1").hello(1_000_000)) {
            client.reaches(story);
            assertThat(client.messages("snapshot")).hasSize(1);
        }
    }

    @Test
    void no_text_of_a_private_round_passes_before_the_reveal() {
        var story = server.recorded(begun("private", "p1", "p2").then("f", roundStarted("r1")));
        try (var author = server.connect("private", "p1").hello();
                var other = server.connect("private", "p2").hello();
                var facilitator = server.connect("private", "f").hello()) {
            author.reaches(story);
            other.reaches(story);
            facilitator.reaches(story);
            server.record(story, "p1", noteAdded("n1", "Geheim een", "r1"));
            server.record(story, "p1", noteReworded("n1", "Geheim twee"));
            server.record(story, "p1", noteMoved("n1", 7, 7));
            other.reaches(story);
            facilitator.reaches(story);

            try (var late = server.connect("private", "f").hello()) {
                late.reaches(story);
                assertThat(late.raw()).doesNotContain("Geheim");
            }
            assertThat(other.raw() + facilitator.raw()).doesNotContain("Geheim").doesNotContain("command-of-p1");
            assertThat(other.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(7);
            assertThat(other.field("note", "n1", "author")).isEmpty();
            author.reaches(story);
            assertThat(author.raw()).contains("Geheim twee");

            server.record(story, "f", roundRevealed("r1", true));

            other.reaches(story);
            assertThat(other.raw()).contains("Geheim twee").doesNotContain("Geheim een");
            assertThat(other.field("note", "n1", "author")).isEmpty();
            author.reaches(story);
            assertThat(author.field("note", "n1", "author").orElseThrow().asString()).isEqualTo("p1");
        }
    }

    @Test
    void a_vote_shows_only_how_many_dots_were_given_until_it_closes() {
        var story = server.recorded(begun("vote", "p1", "p2")
                .then("p1", noteAdded("n1", "Isoleren"))
                .then("f", new DotVoteOpened(new VoteId("v1"), new BoardId("b1"), 3, 2)));
        try (var voter = server.connect("vote", "p1").hello();
                var other = server.connect("vote", "p2").hello()) {
            voter.reaches(story);
            other.reaches(story);
            server.record(story, "p1", new DotCast(new VoteId("v1"), new NoteId("n1")));
            voter.reaches(story);
            other.reaches(story);
            assertThat(voter.field("ballot", "v1:p1", "dots").orElseThrow().path("n1").asInt()).isEqualTo(1);
            assertThat(other.raw()).doesNotContain("ballot").doesNotContain("\"by\":\"p1\",\"k\":\"DotCast\"");
            assertThat(other.field("vote", "v1", "dotsCast").orElseThrow().asInt()).isEqualTo(1);
            assertThat(other.field("vote", "v1", "tally")).isEmpty();

            server.record(story, "f", new DotVoteClosed(new VoteId("v1")));

            other.reaches(story);
            assertThat(other.field("vote", "v1", "tally").orElseThrow().path("n1").asInt()).isEqualTo(1);
        }
    }

    @Test
    void scores_show_only_how_many_people_are_at_it_until_they_are_shown_without_names() {
        var matrix = new MatrixId("x1");
        var round = new ScoringRoundId("sr1");
        var option = new MatrixOptionId("o1");
        var criterion = new MatrixCriterionId("k1");
        var story = server.recorded(begun("matrix", "p1", "p2")
                .then("f", new MatrixOpened(matrix, new Title("Startwijk"), null, 5, null))
                .then("f", new MatrixOptionAdded(matrix, option, new Title("Molenveld-Oost"), null))
                .then("f", new MatrixCriterionAdded(matrix, criterion, new Title("Draagvlak"), null, 10))
                .then("f", new ScoringStarted(matrix, round)));
        try (var scorer = server.connect("matrix", "p1").hello();
                var other = server.connect("matrix", "p2").hello()) {
            scorer.reaches(story);
            other.reaches(story);
            server.record(story, "p1", new ScoreGiven(round, option, criterion, 4, new Statement("Huurders doen mee.")));
            server.record(story, "p1", new ReadyReported(round, true));
            scorer.reaches(story);
            other.reaches(story);
            assertThat(scorer.field("scoreSheet", "sr1:p1", "scores").orElseThrow().at("/0/score").asInt()).isEqualTo(4);
            assertThat(other.raw())
                    .doesNotContain("scoreSheet")
                    .doesNotContain("Huurders doen mee.")
                    .doesNotContain("\"by\":\"p1\",\"k\":\"ScoreGiven\"")
                    .doesNotContain("\"by\":\"p1\",\"k\":\"ReadyReported\"");
            assertThat(other.field("scoringRound", "sr1", "people").orElseThrow().asInt()).isEqualTo(1);
            assertThat(other.field("scoringRound", "sr1", "ready").orElseThrow().asInt()).isEqualTo(1);
            assertThat(other.field("scoringRound", "sr1", "results")).isEmpty();

            server.record(story, "f", new ScoresShown(round));

            other.reaches(story);
            var results = other.field("scoringRound", "sr1", "results").orElseThrow();
            assertThat(results.at("/cells/0/spread").toString()).isEqualTo("[0,0,0,1,0]");
            assertThat(results.at("/cells/0/reasons/0/text").asString()).isEqualTo("Huurders doen mee.");
            assertThat(results.toString()).doesNotContain("p1");
            assertThat(other.raw()).doesNotContain("scoreSheet");
        }
    }

    @Test
    void a_reader_who_takes_nothing_in_is_cut_off_and_harms_nobody() {
        var story = server.recorded(begun("slow", "p1", "p2"));
        var authorization = "Bearer " + server.token("slow", "p2");
        try (var good = server.connect("slow", "p1").hello();
                var slow = TestClient.connectDeaf(server.address("slow"), "Authorization", authorization).hello()) {
            good.reaches(story);
            await().untilAsserted(() -> assertThat(people(good)).contains("p2"));
            var text = "x".repeat(2_000);
            for (var note = 0; !isGone(good, "p2"); note++) {
                story.then("p1", noteAdded("n" + note, text));
                if (note % 50 == 0) {
                    server.record(story);
                    good.reaches(story);
                }
                assertThat(note).as("it must end some time").isLessThan(30_000);
            }
            server.record(story);
            good.reaches(story);
            assertThat(good.broken()).isEmpty();
            assertThat(good.isClosed()).isFalse();
            assertThat(slow.revision()).isEqualTo(-1);
        }
    }

    @Test
    void presence_reaches_those_on_the_same_board() {
        var story = server.recorded(begun("presence", "p1", "p2", "p3"));
        try (var one = server.connect("presence", "p1").hello();
                var two = server.connect("presence", "p2").hello();
                var three = server.connect("presence", "p3").hello()) {
            one.reaches(story);
            two.reaches(story);
            three.reaches(story);
            two.say("{\"t\":\"presence\",\"board\":\"b1\"}");
            one.say("{\"t\":\"presence\",\"board\":\"b1\",\"cursor\":[1.5,2],\"selection\":[\"n1\"],"
                    + "\"dragging\":{\"n1\":[3,4]},\"typing\":\"n1\"}");

            await().untilAsserted(() -> assertThat(two.raw()).contains(
                    "{\"p\":\"p1\",\"board\":\"b1\",\"cursor\":[1.5,2],\"selection\":[\"n1\"],"
                            + "\"dragging\":{\"n1\":[3,4]},\"typing\":\"n1\"}"));
            await().untilAsserted(() -> assertThat(three.raw()).contains("{\"p\":\"p1\",\"board\":\"b1\""));
            assertThat(three.raw()).doesNotContain("[1.5,2]");

            one.close();

            await().untilAsserted(() -> assertThat(three.raw()).contains("{\"p\":\"p1\",\"gone\":true}"));
        }
    }

    @Test
    void while_people_write_in_private_nobody_sees_what_another_does_there() {
        var story = server.recorded(begun("shy", "p1", "p2")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Geheim", "r1")));
        assertUnseen("shy", story, roundRevealed("r1", false));
    }

    @Test
    void while_people_vote_nobody_sees_what_another_does_there() {
        var story = server.recorded(begun("voting", "p1", "p2")
                .then("p2", noteAdded("n1", "Warmtepomp"))
                .then("f", new DotVoteOpened(new VoteId("v1"), new BoardId("b1"), 3, 3))
                .then("p1", new DotCast(new VoteId("v1"), new NoteId("n1"))));
        assertUnseen("voting", story, new DotVoteClosed(new VoteId("v1")));
    }

    @Test
    void while_a_board_is_looked_at_without_names_nobody_sees_who_does_what_there() {
        var story = server.recorded(begun("nameless", "p1", "p2")
                .then("f", HalfDays.planned("h1", "Samen"))
                .then("f", HalfDays.itemPlanned("i1", "h1", "Lezen", 20))
                .then("f", HalfDays.opened("h1"))
                .then("f", HalfDays.itemStarted(
                        "i1", "b1",
                        HalfDays.boardPhase(PhaseVisibility.OWN),
                        HalfDays.boardPhase(PhaseVisibility.ALL_ANON),
                        HalfDays.boardPhase(PhaseVisibility.ALL)))
                .then("f", HalfDays.nextPhase("i1", 1))
                .then("f", HalfDays.nextPhase("i1", 2)));
        assertUnseen("nameless", story, HalfDays.nextPhase("i1", 3));
    }

    @Test
    void what_is_moved_without_names_tells_nobody_else_who_moved_it() {
        var story = server.recorded(begun("moving", "p1", "p2")
                .then("p1", noteAdded("n1", "Warmte", null))
                .then("f", HalfDays.planned("h1", "Samen"))
                .then("f", HalfDays.itemPlanned("i1", "h1", "Clusteren", 20))
                .then("f", HalfDays.opened("h1"))
                .then("f", HalfDays.itemStarted(
                        "i1", "b1", HalfDays.boardPhase(PhaseVisibility.ALL_ANON), HalfDays.boardPhase(PhaseVisibility.ALL)))
                .then("f", HalfDays.nextPhase("i1", 1)));
        try (var one = server.connect("moving", "p1").hello();
                var two = server.connect("moving", "p2").hello()) {
            one.reaches(story);
            two.reaches(story);

            server.record(story, "p1", noteMoved("n1", 300, 400));
            server.record(story, "p1", noteAdded("n2", "Koelte", null));

            one.reaches(story);
            two.reaches(story);
            assertThat(two.raw()).contains("\"k\":\"NoteMoved\",\"c\"").contains("Koelte");
            assertThat(two.raw().substring(two.raw().indexOf("NoteMoved"))).doesNotContain("\"p1\"");
            assertThat(one.raw()).contains("\"by\":\"p1\",\"k\":\"NoteMoved\"");
        }
    }

    /** What one does on the board comes to another only after it may be seen. */
    private static void assertUnseen(String atelier, Story story, AtelierEvent untilThen) {
        try (var one = server.connect(atelier, "p1").hello();
                var two = server.connect(atelier, "p2").hello()) {
            two.reaches(story);
            two.say("{\"t\":\"presence\",\"board\":\"b1\"}");
            one.say("{\"t\":\"presence\",\"board\":\"b1\",\"cursor\":[77,78],\"typing\":\"n1\"}");
            await().untilAsserted(() -> assertThat(two.raw()).contains("{\"p\":\"p1\",\"board\":\"b1\""));
            assertThat(two.raw()).doesNotContain("[77,78]").doesNotContain("\"typing\":\"n1\"");

            server.record(story, "f", untilThen);

            await().untilAsserted(() -> assertThat(two.raw()).contains("[77,78]"));
        }
    }

    @Test
    void who_leads_and_whose_hand_is_up_ends_with_the_connection() {
        var story = server.recorded(begun("led", "p1", "p2"));
        try (var facilitator = server.connect("led", "f").hello();
                var one = server.connect("led", "p1").hello();
                var two = server.connect("led", "p2").hello()) {
            facilitator.reaches(story);
            one.reaches(story);
            two.reaches(story);
            one.say("{\"t\":\"hand\",\"up\":true}");
            facilitator.say("{\"t\":\"lead\",\"at\":{\"page\":\"decisions\"}}");
            await().untilAsserted(() -> assertThat(two.raw()).contains("{\"t\":\"hands\",\"up\":[\"p1\"]}"));
            await().untilAsserted(() -> assertThat(two.raw()).contains("\"page\":\"decisions\""));

            facilitator.close();
            one.close();

            await().untilAsserted(() -> assertThat(two.raw()).contains("{\"t\":\"leader\"}"));
            await().untilAsserted(() -> assertThat(two.raw()).contains("{\"t\":\"hands\",\"up\":[]}"));
        }
    }

    @Test
    void who_is_shown_out_is_disconnected() {
        var story = server.recorded(begun("out", "p1"));
        try (var client = server.connect("out", "p1").hello()) {
            client.reaches(story);

            server.record(story, "f", new ParticipantLeft(new ParticipantId("p1")));

            assertThat(client.closeCode()).isEqualTo(4403);
        }
        try (var again = server.connect("out", "p1").hello()) {
            assertThat(again.closeCode()).isEqualTo(4403);
        }
    }

    private static boolean isGone(TestClient client, String participant) {
        return people(client).contains("{\"p\":\"" + participant + "\",\"gone\":true}");
    }

    private static String people(TestClient client) {
        return client.messages("presence").toString();
    }
}
