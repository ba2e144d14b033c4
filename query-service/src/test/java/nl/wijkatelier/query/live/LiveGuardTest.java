package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and who is shown out for what they send. */
class LiveGuardTest {
    @TempDir
    static Path data;

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = new LiveServer(data, "wijkatelier.allowed-origins=https://elders.example");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void without_a_session_of_this_atelier_there_is_nothing_to_see() {
        server.recorded(begun("strict", "p1"));
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
        var story = server.recorded(begun("ways", "p1"));
        var token = server.token("ways", "p1");
        try (var cookie = TestClient.connect(
                        server.address("ways"), "Cookie", "taal=nl; wijkatelier-session=" + token).hello();
                var query = TestClient.connect(server.address("ways") + "?token=" + token).hello()) {
            cookie.reaches(story);
            query.reaches(story);
        }
    }

    @Test
    void a_page_of_another_origin_is_turned_away() {
        var story = server.recorded(begun("origin", "p1"));
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
            allowed.reaches(story);
            ours.reaches(story);
        }
    }

    @Test
    void who_does_not_say_hello_is_closed() {
        server.recorded(begun("silent", "p1"));
        try (var client = server.connect("silent", "p1")) {
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void a_mistake_is_answered_and_many_end_it() {
        server.recorded(begun("mistakes", "p1"));
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
        server.recorded(begun("flood", "p1"));
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
        var story = server.recorded(begun("hostile", "p1", "p2"));
        var random = new Random(20261122);
        try (var good = server.connect("hostile", "p1").hello()) {
            good.reaches(story);
            for (var attack = 0; attack < 3_000; ) {
                try (var bad = server.connect("hostile", "p2")) {
                    for (var shot = 0; shot < 50 && !bad.isClosed(); shot++, attack++) {
                        bad.socket().sendText(hostile(random), true).exceptionally(e -> null).join();
                    }
                }
            }
            server.record(story, "p1", noteAdded("n1", "Isoleren"));
            good.reaches(story);
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
}
