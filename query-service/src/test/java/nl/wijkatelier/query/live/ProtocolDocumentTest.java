package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.query.RandomHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The AsyncAPI document holds for the running server, and says no more than is so. */
class ProtocolDocumentTest {
    @TempDir
    Path data;

    @Test
    void every_message_of_a_session_is_documented_and_every_documented_message_occurs() throws Exception {
        try (var server = new LiveServer(data)) {
            assertThat(document(server)).contains("asyncapi: 3.0.0");
            var told = RandomHistory.of(5, 400);
            server.record(told);
            try (var client = server.connect("a1", "p1").hello();
                    var other = server.connect("a1", "p2").hello();
                    var facilitator = server.connect("a1", "f").hello()) {
                await().untilAsserted(() -> assertThat(client.revision()).isEqualTo(told.revision()));
                client.say("{\"t\":\"presence\",\"board\":\"b1\",\"cursor\":[1,2],\"selection\":[\"n1\"],"
                        + "\"dragging\":{\"n2\":[3,4]},\"typing\":null}");
                client.say("{\"t\":\"ping\",\"n\":7}").blurt("nonsense");
                client.say("{\"t\":\"hand\",\"up\":true}").say("{\"t\":\"lead\"}");
                server.record(told, "p1", noteAdded("late", "Laat"));
                await().untilAsserted(() -> assertThat(client.messages("problem")).hasSize(2));
                await().untilAsserted(() -> assertThat(facilitator.messages("hands")).isNotEmpty());
                facilitator.say("{\"t\":\"look\",\"at\":{\"page\":\"programme\"}}");
                facilitator.say("{\"t\":\"lead\",\"at\":{\"page\":\"board/b1\",\"view\":[-10,20.5,800,600]}}");
                facilitator.say("{\"t\":\"lower\",\"who\":\"p1\"}");
                await().untilAsserted(() -> assertThat(other.messages("lookHere")).hasSize(1));
                await().untilAsserted(() -> assertThat(other.raw()).contains("\"view\":[-10,20.5,800,600]"));
                await().untilAsserted(() -> assertThat(other.raw()).contains("{\"t\":\"hands\",\"up\":[]}"));
                facilitator.say("{\"t\":\"lead\"}");
                await().untilAsserted(() -> assertThat(other.raw()).contains("{\"t\":\"leader\"}"));
                await().untilAsserted(() -> assertThat(client.messages("pong")).hasSize(1));
                await().untilAsserted(() -> assertThat(other.revision()).isEqualTo(told.revision()));
                await().untilAsserted(() -> assertThat(other.raw()).contains("\"board\":\"b1\""));
                assertThat(client.broken()).isEmpty();
                assertThat(other.broken()).isEmpty();
                assertThat(facilitator.broken()).isEmpty();
            }
            assertThat(TestClient.PROTOCOL.seen()).containsAll(TestClient.PROTOCOL.documented());
        }
    }

    @Test
    void an_atelier_that_is_stopped_says_so_and_others_go_on() {
        try (var server = new LiveServer(data)) {
            var good = begun("good", "p1");
            var bad = begun("bad", "p1");
            server.record(good);
            server.record(bad);
            try (var client = server.connect("bad", "p1").hello();
                    var elsewhere = server.connect("good", "p1").hello()) {
                await().untilAsserted(() -> assertThat(client.revision()).isEqualTo(bad.revision()));
                server.record(bad, "p1", noteAdded("n1", "Nog wel"));
                server.record(bad, "p1", new LinkRemoved(new LinkId("unknown")));
                server.record(bad, "p1", noteAdded("n2", "Niet meer"));

                TestClient.PROTOCOL.assertClosedWith(client.closeCode());
                assertThat(client.closeCode()).isEqualTo(1011);
                assertThat(client.messages("problem").getFirst().path("code").asString())
                        .isEqualTo("projection-stopped");
                assertThat(client.raw()).contains("Nog wel").doesNotContain("Niet meer");
                assertStopped(server, bad.atelier(), bad.revision() - 1);

                server.record(good, "p1", noteAdded("n1", "Gaat door"));
                await().untilAsserted(() -> assertThat(elsewhere.revision()).isEqualTo(good.revision()));
                assertThat(server.states().now(good.atelier()).revision()).isEqualTo(good.revision());
            }
            try (var again = server.connect("bad", "p1").hello()) {
                assertThat(again.closeCode()).isEqualTo(1011);
            }
        }
    }

    @Test
    void who_follows_is_told_when_the_server_restarts() {
        TestClient client;
        try (var server = new LiveServer(data)) {
            var story = begun("restart", "p1");
            server.record(story);
            client = server.connect("restart", "p1").hello();
            await().untilAsserted(() -> assertThat(client.revision()).isEqualTo(story.revision()));
        }
        assertThat(client.closeCode()).isEqualTo(1012);
    }

    private static void assertStopped(LiveServer server, AtelierId atelier, long at) {
        assertThatThrownBy(() -> server.states().now(atelier))
                .isInstanceOfSatisfying(ProjectionStopped.class, stopped ->
                        assertThat(stopped.revision()).isEqualTo(at));
    }

    private static String document(LiveServer server) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + server.port() + "/asyncapi.yaml");
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        }
    }
}
