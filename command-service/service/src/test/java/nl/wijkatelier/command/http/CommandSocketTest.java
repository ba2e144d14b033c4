package nl.wijkatelier.command.http;

import static nl.wijkatelier.command.http.Workshop.add;
import static nl.wijkatelier.command.http.Workshop.move;
import static nl.wijkatelier.command.http.Workshop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands over a socket that stays open: what HTTP would answer, without the headers. */
class CommandSocketTest extends HttpTest {

    @Test
    void a_batch_is_answered_as_over_http() {
        var workshop = Workshop.open(client());
        try (var socket = socket(workshop, workshop.somebody("PARTICIPANT"))) {
            var answer = socket.ask(batch(request("c1", add("n1")), request("c2", move("unknown", 3)), "{\"commandId\":\"c3\"}"));

            assertThat(answer.path("revision").asLong()).isEqualTo(revision(workshop));
            var results = answer.path("results");
            assertThat(results.path(0).path("revision").asLong()).isEqualTo(revision(workshop));
            assertThat(results.path(1).path("problem").path("code").asString()).isEqualTo("item-unknown");
            assertThat(results.path(2).path("problem").path("code").asString()).isEqualTo("invalid-value");
        }
    }

    @Test
    void all_or_nothing_is_so_here_as_well() {
        var workshop = Workshop.open(client());
        long before = revision(workshop);
        try (var socket = socket(workshop, workshop.facilitator)) {
            var refused = socket.ask(Workshop.whole(request("c1", add("n1")), request("c2", move("unknown", 3))));
            var done = socket.ask(Workshop.whole(request("c3", add("n1")), request("c4", move("n1", 3))));

            assertThat(refused.at("/results/0/problem/code").asString()).isEqualTo("nothing-done");
            assertThat(refused.at("/results/1/problem/code").asString()).isEqualTo("item-unknown");
            assertThat(refused.path("revision").asLong()).isEqualTo(before);
            assertThat(done.path("revision").asLong()).isEqualTo(before + 2);
        }
    }

    @Test
    void answers_come_in_the_order_of_the_messages_however_many_are_sent_at_once() {
        var workshop = Workshop.open(client());
        try (var socket = socket(workshop, workshop.facilitator)) {
            IntStream.range(0, 50).forEach(i -> socket.say(batch(request("c" + i, add("n" + i)))));

            for (int i = 0; i < 50; i++) {
                var result = socket.hear().path("results").path(0);
                assertThat(result.path("commandId").asString()).isEqualTo("c" + i);
                assertThat(result.path("revision").asLong()).isEqualTo(5 + i);
            }
        }
    }

    @Test
    void what_was_sent_over_the_socket_and_comes_again_over_http_happens_once() {
        var workshop = Workshop.open(client());
        try (var socket = socket(workshop, workshop.facilitator)) {
            var first = socket.ask(batch(request("c1", add("n1"))));

            var second = workshop.batch(workshop.facilitator, request("c1", add("n1")));

            assertThat(second.json()).isEqualTo(first);
            assertThat(revision(workshop)).isEqualTo(5);
        }
    }

    @Test
    void who_may_not_do_something_is_refused_here_as_well() {
        var workshop = Workshop.open(client());
        try (var socket = socket(workshop, workshop.somebody("OBSERVER"))) {
            var answer = socket.ask(batch(request("c1", add("n1"))));

            assertThat(answer.path("results").path(0).path("problem").path("code").asString()).isEqualTo("not-allowed");
        }
    }

    @Test
    void what_cannot_be_read_is_answered_and_the_socket_goes_on() {
        var workshop = Workshop.open(client());
        long before = revision(workshop);
        try (var socket = socket(workshop, workshop.facilitator)) {
            for (var nonsense : List.of("", "nonsense", "7", "{}", "{\"commands\":[]}", "{\"commands\":7}", "{\"commands\":[{}]}",
                    "{\"commands\":[" + request("h", add("\\ud800")) + "]}", "[".repeat(2_000))) {
                var problem = socket.ask(nonsense);
                assertThat(problem.path("status").asInt()).as(nonsense).isBetween(400, 499);
                assertThat(problem.path("code").asString("")).as(nonsense).isNotEmpty();
            }
            assertThat(revision(workshop)).isEqualTo(before);
            assertThat(socket.ask(batch(request("c1", add("n1")))).path("revision").asLong()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_thousand_broken_messages_change_nothing() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("broken messages: replay with -Dseed=" + seed);
        var random = new Random(seed);
        var workshop = Workshop.open(client());
        long before = revision(workshop);
        var whole = Workshop.whole(request("h", move("n", 3)));
        try (var socket = socket(workshop, workshop.facilitator)) {
            for (int i = 0; i < 1_000; i++) {
                var broken = new StringBuilder(whole);
                int at = random.nextInt(whole.length());
                switch (random.nextInt(3)) {
                    case 0 -> broken.setLength(at);
                    case 1 -> broken.deleteCharAt(at);
                    default -> broken.setCharAt(at, (char) (' ' + random.nextInt(90)));
                }
                var answer = socket.ask(broken.toString());
                var problem = answer.has("results") ? answer.path("results").path(0).path("problem") : answer;
                assertThat(problem.path("status").asInt()).as("seed %d: %s", seed, broken).isBetween(400, 499);
            }
        }
        assertThat(revision(workshop)).isEqualTo(before);
    }

    @Test
    void a_message_as_large_as_it_may_be_is_taken_and_a_larger_one_closes_the_socket() {
        var workshop = Workshop.open(client());
        var one = batch(request("c1", add("n1")));
        try (var socket = socket(workshop, workshop.facilitator)) {
            assertThat(socket.ask(" ".repeat(16 * 1024 - one.length()) + one).has("results")).isTrue();

            socket.say(" ".repeat(16 * 1024) + one);

            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void bytes_that_are_no_text_close_the_socket() {
        var workshop = Workshop.open(client());
        try (var socket = socket(workshop, workshop.facilitator)) {
            socket.sayBytes(ByteBuffer.wrap(batch(request("c1", add("n1"))).getBytes(StandardCharsets.UTF_8)));

            assertThat(socket.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void who_has_no_session_of_this_atelier_or_comes_from_another_site_gets_no_socket() {
        var workshop = Workshop.open(client());
        var elsewhere = Workshop.open(client());

        for (var token : List.of("", "nonsense", Workshop.HOST_KEY, elsewhere.facilitator)) {
            assertThatThrownBy(() -> socket(workshop, token)).hasMessageContaining("401");
        }
        assertThatThrownBy(() -> TestSocket.open(port(), workshop.path("/commands/socket"),
                        Map.of("Authorization", "Bearer " + workshop.facilitator, "Origin", "https://evil.example")))
                .hasMessageContaining("403");
    }

    @Test
    void the_document_that_describes_it_is_served_and_is_right() {
        var reply = client().get("/asyncapi-commands.yaml", null);
        assertThat(reply.status()).isEqualTo(200);
        JsonNode document = JsonMapper.shared().valueToTree(new Yaml().load(reply.text()));
        var channel = document.at("/channels/commands");
        var schemas = client().get("/v3/api-docs", null).json().at("/components/schemas");

        assertThat(channel.path("address").asString()).isEqualTo("/api/ateliers/{atelierId}/commands/socket");
        assertThat(channel.at("/x-limits/messageCharacters").asInt()).isEqualTo(16 * 1024);
        assertThat(document.at("/components/messages")).allSatisfy(message -> {
            var schema = message.at("/payload/$ref").asString();
            assertThat(schema).startsWith("/v3/api-docs#/components/schemas/");
            assertThat(schemas.has(schema.substring(schema.lastIndexOf('/') + 1))).as(schema).isTrue();
        });
    }

    private TestSocket socket(Workshop workshop, String token) {
        return TestSocket.open(port(), workshop.path("/commands/socket"), Map.of("Authorization", "Bearer " + token));
    }

    private static String batch(String... requests) {
        return "{\"commands\":[" + String.join(",", requests) + "]}";
    }
}
