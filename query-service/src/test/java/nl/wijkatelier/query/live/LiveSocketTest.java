package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletionException;
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
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
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
        server = new LiveServer(
                data,
                "wijkatelier.allowed-origins=https://elders.example",
                "wijkatelier.live.pending-bytes=400000");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_newcomer_gets_the_state_and_then_every_change() {
        var story = recorded(begun("newcomer", "p1", "p2").then("p1", noteAdded("n1", "Isoleren")));
        try (var client = server.connect("newcomer", "p1").hello()) {
            awaitRevision(client, story);
            assertThat(client.field("note", "n1", "text").orElseThrow().asString()).isEqualTo("Isoleren");

            for (var move = 1; move <= 200; move++) {
                server.record(story, "p2", noteMoved("n1", move, -move));
            }

            awaitRevision(client, story);
            assertThat(client.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(200);
            assertThat(client.broken()).isEmpty();
        }
    }

    @Test
    void a_command_is_confirmed_only_to_who_sent_it() {
        var story = recorded(begun("sender", "p1", "p2"));
        try (var sender = server.connect("sender", "p1").hello();
                var other = server.connect("sender", "p2").hello()) {
            awaitRevision(sender, story);
            awaitRevision(other, story);

            server.record(story, "p1", noteAdded("n1", "Isoleren"));

            awaitRevision(sender, story);
            awaitRevision(other, story);
            assertThat(sender.raw()).contains("\"x\":\"command-of-p1-" + story.revision());
            assertThat(other.raw()).doesNotContain("command-of-p1");
        }
    }

    @Test
    void who_was_cut_off_gets_only_what_was_missed() {
        var story = recorded(begun("resume", "p1").then("p1", noteAdded("n1", "Isoleren")));
        var before = server.connect("resume", "p1").hello();
        awaitRevision(before, story);
        before.close();
        for (var move = 0; move < 50; move++) {
            server.record(story, "p1", noteMoved("n1", move, move));
        }

        try (var again = server.connect("resume", "p1").holding(before).hello(before.revision())) {
            awaitRevision(again, story);
            assertThat(again.messages("snapshot")).isEmpty();
            assertThat(again.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(49);
            assertThat(again.broken()).isEmpty();
        }
    }

    @Test
    void who_claims_to_hold_the_future_gets_the_state() {
        var story = recorded(begun("future", "p1"));
        try (var client = server.connect("future", "p1").hello(1_000_000)) {
            awaitRevision(client, story);
            assertThat(client.messages("snapshot")).hasSize(1);
        }
    }

    @Test
    void no_text_of_a_private_round_passes_before_the_reveal() {
        var story = recorded(begun("private", "p1", "p2").then("f", roundStarted("r1")));
        try (var author = server.connect("private", "p1").hello();
                var other = server.connect("private", "p2").hello();
                var facilitator = server.connect("private", "f").hello()) {
            awaitRevision(author, story);
            awaitRevision(other, story);
            awaitRevision(facilitator, story);
            server.record(story, "p1", noteAdded("n1", "Geheim een", "r1"));
            server.record(story, "p1", noteReworded("n1", "Geheim twee"));
            server.record(story, "p1", noteMoved("n1", 7, 7));
            awaitRevision(other, story);
            awaitRevision(facilitator, story);

            try (var late = server.connect("private", "f").hello()) {
                awaitRevision(late, story);
                assertThat(late.raw()).doesNotContain("Geheim");
            }
            assertThat(other.raw() + facilitator.raw()).doesNotContain("Geheim").doesNotContain("command-of-p1");
            assertThat(other.field("note", "n1", "x").orElseThrow().asInt()).isEqualTo(7);
            assertThat(other.field("note", "n1", "author")).isEmpty();
            awaitRevision(author, story);
            assertThat(author.raw()).contains("Geheim twee");

            server.record(story, "f", roundRevealed("r1", true));

            awaitRevision(other, story);
            assertThat(other.raw()).contains("Geheim twee").doesNotContain("Geheim een");
            assertThat(other.field("note", "n1", "author")).isEmpty();
            awaitRevision(author, story);
            assertThat(author.field("note", "n1", "author").orElseThrow().asString()).isEqualTo("p1");
        }
    }

    @Test
    void a_vote_shows_only_how_many_dots_were_given_until_it_closes() {
        var story = recorded(begun("vote", "p1", "p2")
                .then("p1", noteAdded("n1", "Isoleren"))
                .then("f", new DotVoteOpened(new VoteId("v1"), new BoardId("b1"), 3, 2)));
        try (var voter = server.connect("vote", "p1").hello();
                var other = server.connect("vote", "p2").hello()) {
            awaitRevision(voter, story);
            awaitRevision(other, story);
            server.record(story, "p1", new DotCast(new VoteId("v1"), new NoteId("n1")));
            awaitRevision(voter, story);
            awaitRevision(other, story);
            assertThat(voter.field("ballot", "v1:p1", "dots").orElseThrow().path("n1").asInt()).isEqualTo(1);
            assertThat(other.raw()).doesNotContain("ballot").doesNotContain("\"by\":\"p1\",\"k\":\"DotCast\"");
            assertThat(other.field("vote", "v1", "dotsCast").orElseThrow().asInt()).isEqualTo(1);
            assertThat(other.field("vote", "v1", "tally")).isEmpty();

            server.record(story, "f", new DotVoteClosed(new VoteId("v1")));

            awaitRevision(other, story);
            assertThat(other.field("vote", "v1", "tally").orElseThrow().path("n1").asInt()).isEqualTo(1);
        }
    }

    @Test
    void scores_show_only_how_many_people_are_at_it_until_they_are_shown_without_names() {
        var matrix = new MatrixId("x1");
        var round = new ScoringRoundId("sr1");
        var option = new MatrixOptionId("o1");
        var criterion = new MatrixCriterionId("k1");
        var story = recorded(begun("matrix", "p1", "p2")
                .then("f", new MatrixOpened(matrix, new Title("Startwijk"), null, 5, null))
                .then("f", new MatrixOptionAdded(matrix, option, new Title("Molenveld-Oost"), null))
                .then("f", new MatrixCriterionAdded(matrix, criterion, new Title("Draagvlak"), null, 10))
                .then("f", new ScoringStarted(matrix, round)));
        try (var scorer = server.connect("matrix", "p1").hello();
                var other = server.connect("matrix", "p2").hello()) {
            awaitRevision(scorer, story);
            awaitRevision(other, story);
            server.record(story, "p1", new ScoreGiven(round, option, criterion, 4, new Statement("Huurders doen mee.")));
            server.record(story, "p1", new ReadyReported(round, true));
            awaitRevision(scorer, story);
            awaitRevision(other, story);
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

            awaitRevision(other, story);
            var results = other.field("scoringRound", "sr1", "results").orElseThrow();
            assertThat(results.at("/cells/0/spread").toString()).isEqualTo("[0,0,0,1,0]");
            assertThat(results.at("/cells/0/reasons/0/text").asString()).isEqualTo("Huurders doen mee.");
            assertThat(results.toString()).doesNotContain("p1");
            assertThat(other.raw()).doesNotContain("scoreSheet");
        }
    }

    @Test
    void a_reader_who_takes_nothing_in_is_cut_off_and_harms_nobody() {
        var story = recorded(begun("slow", "p1", "p2"));
        var authorization = "Bearer " + server.token("slow", "p2");
        try (var good = server.connect("slow", "p1").hello();
                var slow = TestClient.connectDeaf(server.address("slow"), "Authorization", authorization).hello()) {
            awaitRevision(good, story);
            await().untilAsserted(() -> assertThat(people(good)).contains("p2"));
            var text = "x".repeat(2_000);
            for (var note = 0; !isGone(good, "p2"); note++) {
                story.then("p1", noteAdded("n" + note, text));
                if (note % 50 == 0) {
                    server.record(story);
                    awaitRevision(good, story);
                }
                assertThat(note).as("it must end some time").isLessThan(30_000);
            }
            server.record(story);
            awaitRevision(good, story);
            assertThat(good.broken()).isEmpty();
            assertThat(good.isClosed()).isFalse();
            assertThat(slow.revision()).isEqualTo(-1);
        }
    }

    @Test
    void presence_reaches_those_on_the_same_board() {
        var story = recorded(begun("presence", "p1", "p2", "p3"));
        try (var one = server.connect("presence", "p1").hello();
                var two = server.connect("presence", "p2").hello();
                var three = server.connect("presence", "p3").hello()) {
            awaitRevision(one, story);
            awaitRevision(two, story);
            awaitRevision(three, story);
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
        var story = recorded(begun("shy", "p1", "p2")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Geheim", "r1")));
        try (var one = server.connect("shy", "p1").hello();
                var two = server.connect("shy", "p2").hello()) {
            awaitRevision(two, story);
            two.say("{\"t\":\"presence\",\"board\":\"b1\"}");
            one.say("{\"t\":\"presence\",\"board\":\"b1\",\"cursor\":[77,78],\"typing\":\"n1\"}");
            await().untilAsserted(() -> assertThat(two.raw()).contains("{\"p\":\"p1\",\"board\":\"b1\""));
            assertThat(two.raw()).doesNotContain("[77,78]").doesNotContain("\"typing\":\"n1\"");

            server.record(story, "f", roundRevealed("r1", false));

            await().untilAsserted(() -> assertThat(two.raw()).contains("[77,78]"));
        }
    }

    @Test
    void who_leads_and_whose_hand_is_up_ends_with_the_connection() {
        var story = recorded(begun("led", "p1", "p2"));
        try (var facilitator = server.connect("led", "f").hello();
                var one = server.connect("led", "p1").hello();
                var two = server.connect("led", "p2").hello()) {
            awaitRevision(facilitator, story);
            awaitRevision(one, story);
            awaitRevision(two, story);
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
        var story = recorded(begun("out", "p1"));
        try (var client = server.connect("out", "p1").hello()) {
            awaitRevision(client, story);

            server.record(story, "f", new ParticipantLeft(new ParticipantId("p1")));

            assertThat(client.closeCode()).isEqualTo(4403);
        }
        try (var again = server.connect("out", "p1").hello()) {
            assertThat(again.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void without_a_session_of_this_atelier_there_is_nothing_to_see() {
        recorded(begun("strict", "p1"));
        try (var nobody = TestClient.connect(server.address("strict"));
                var forged = TestClient.connect(server.address("strict"), "Authorization", "Bearer v1.e30.AAAA");
                var elsewhere = TestClient.connect(
                        server.address("strict"), "Authorization", "Bearer " + server.token("other", "p1"));
                var stranger = server.connect("strict", "p9").hello()) {
            assertThat(nobody.closeCode()).isEqualTo(4401);
            assertThat(forged.closeCode()).isEqualTo(4401);
            assertThat(elsewhere.closeCode()).isEqualTo(4401);
            assertThat(stranger.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void a_session_may_come_as_a_cookie_or_in_the_address() {
        var story = recorded(begun("ways", "p1"));
        var token = server.token("ways", "p1");
        try (var cookie = TestClient.connect(
                        server.address("ways"), "Cookie", "taal=nl; wijkatelier-session=" + token).hello();
                var query = TestClient.connect(server.address("ways") + "?token=" + token).hello()) {
            awaitRevision(cookie, story);
            awaitRevision(query, story);
        }
    }

    @Test
    void a_page_of_another_origin_is_turned_away() {
        var story = recorded(begun("origin", "p1"));
        var token = "Bearer " + server.token("origin", "p1");
        var address = server.address("origin");
        assertThatThrownBy(() -> TestClient.connect(address, "Authorization", token, "Origin", "https://kwaad.example"))
                .isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> TestClient.connect(address, "Authorization", token, "Origin", "null"))
                .isInstanceOf(CompletionException.class);
        var own = "http://127.0.0.1:" + server.port();
        try (var allowed = TestClient.connect(
                        address, "Authorization", token, "Origin", "https://elders.example").hello();
                var ours = TestClient.connect(address, "Authorization", token, "Origin", own).hello()) {
            awaitRevision(allowed, story);
            awaitRevision(ours, story);
        }
    }

    @Test
    void who_does_not_say_hello_is_closed() {
        recorded(begun("silent", "p1"));
        try (var client = server.connect("silent", "p1")) {
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void a_mistake_is_answered_and_many_end_it() {
        recorded(begun("mistakes", "p1"));
        try (var client = server.connect("mistakes", "p1").hello().blurt("[1").blurt("{\"t\":\"ping\",\"n\":-1}")) {
            await().untilAsserted(() -> assertThat(client.messages("problem")).hasSize(2));
            for (var mistake = 0; mistake < 10; mistake++) {
                client.blurt("{\"t\":\"hello\"}");
            }
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void too_many_messages_and_too_long_ones_end_it() {
        recorded(begun("flood", "p1"));
        try (var client = server.connect("flood", "p1").hello()) {
            for (var ping = 0; ping < 1_000 && !client.isClosed(); ping++) {
                client.socket().sendText("{\"t\":\"ping\",\"n\":" + ping + "}", true).exceptionally(e -> null).join();
            }
            assertThat(client.closeCode()).isIn(4429, 1006);
        }
        try (var client = server.connect("flood", "p1").hello()) {
            client.socket().sendText("x".repeat(20_000), true).exceptionally(e -> null).join();
            assertThat(client.closeCode()).isIn(1009, 1006);
        }
    }

    @Test
    void thousands_of_hostile_messages_harm_nobody_else() {
        var story = recorded(begun("hostile", "p1", "p2"));
        var random = new Random(20261122);
        try (var good = server.connect("hostile", "p1").hello()) {
            awaitRevision(good, story);
            for (var attack = 0; attack < 3_000; ) {
                try (var bad = server.connect("hostile", "p2")) {
                    for (var shot = 0; shot < 50 && !bad.isClosed(); shot++, attack++) {
                        bad.socket().sendText(hostile(random), true).exceptionally(e -> null).join();
                    }
                }
            }
            server.record(story, "p1", noteAdded("n1", "Isoleren"));
            awaitRevision(good, story);
            assertThat(good.broken()).isEmpty();
        }
    }

    private static String hostile(Random random) {
        var shapes = new ArrayList<String>();
        shapes.add("{\"t\":\"hello\",\"since\":" + random.nextLong() + "}");
        shapes.add("{\"t\":\"presence\",\"board\":\"" + "é".repeat(random.nextInt(100)) + "\"}");
        shapes.add("{\"t\":\"presence\",\"cursor\":[1e999,\"x\"]}");
        shapes.add("{\"t\":\"presence\",\"dragging\":{\"__proto__\":[1,2]},\"selection\":{}}");
        shapes.add("{\"t\":\"lead\",\"at\":{\"page\":\"" + "a/".repeat(random.nextInt(3_000)) + "\"}}");
        shapes.add("{\"t\":\"look\",\"at\":[[]]}");
        shapes.add("[".repeat(random.nextInt(3_000)));
        shapes.add("{\"t\":".repeat(random.nextInt(500)));
        shapes.add("\u0000\uFFFF" + random.nextInt());
        shapes.add("{\"t\":\"ping\",\"n\":1e400}");
        shapes.add("");
        return shapes.get(random.nextInt(shapes.size()));
    }

    private static boolean isGone(TestClient client, String participant) {
        return people(client).contains("{\"p\":\"" + participant + "\",\"gone\":true}");
    }

    private static String people(TestClient client) {
        return client.messages("presence").toString();
    }

    private static Story recorded(Story story) {
        server.record(story);
        return story;
    }

    private static void awaitRevision(TestClient client, Story story) {
        await().untilAsserted(() -> assertThat(client.revision()).isEqualTo(story.revision()));
        assertThat(client.broken()).isEmpty();
    }
}
