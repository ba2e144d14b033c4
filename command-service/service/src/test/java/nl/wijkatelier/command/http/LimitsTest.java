package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "wijkatelier.rate.commands-per-second=1",
            "wijkatelier.rate.commands-burst=20",
            "wijkatelier.rate.wrong-codes-per-minute=3",
            "wijkatelier.largest-request=20KB"
        })
class LimitsTest extends HttpTest {

    @Test
    void who_sends_too_much_is_told_when_to_come_back_and_others_are_not_touched() {
        var workshop = Workshop.open(client());
        String eager = workshop.somebody("PARTICIPANT");
        String patient = workshop.somebody("PARTICIPANT");

        assertThat(workshop.batch(eager, notes("a", 15)).status()).isEqualTo(200);
        var refused = workshop.batch(eager, notes("b", 15));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(refused.header("Retry-After")).hasValueSatisfying(seconds ->
                assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        assertThat(workshop.batch(patient, notes("c", 15)).status()).isEqualTo(200);

        overTheSocketWhatCannotBeReadCountsAsWell(workshop, workshop.somebody("PARTICIPANT"));

        // Codes are tried last: from here on this address has to wait.
        for (int i = 0; i < 3; i++) {
            assertThat(client().get("/api/codes/ABCD2345", null).code()).isEqualTo("code-unknown");
        }
        var guessing = client().get("/api/codes/" + workshop.codes.get("PARTICIPANT"), null);
        assertThat(guessing.status()).isEqualTo(429);
        assertThat(guessing.code()).isEqualTo("too-many-attempts");
        assertThat(guessing.header("Retry-After")).isPresent();
        assertThat(workshop.join("PARTICIPANT").code()).isEqualTo("too-many-attempts");
    }

    @Test
    void a_request_must_not_be_too_large() {
        var reply = client().post("/api/join", null, "{\"code\":\"" + "x".repeat(30_000) + "\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("too-large");
    }

    private void overTheSocketWhatCannotBeReadCountsAsWell(Workshop workshop, String token) {
        try (var socket = TestSocket.open(
                port(), workshop.path("/commands/socket"), Map.of("Authorization", "Bearer " + token))) {
            IntStream.range(0, 20).forEach(i ->
                    assertThat(socket.ask("nonsense").path("code").asString()).isEqualTo("malformed-request"));
            var refused = socket.ask("nonsense");

            assertThat(refused.path("code").asString()).isEqualTo("too-many-requests");
            assertThat(refused.path("retryAfter").asInt()).isBetween(1, 60);
            assertThat(socket.ask("{\"commands\":[{}]}").path("code").asString()).isEqualTo("too-many-requests");
        }
    }

    private static String[] notes(String prefix, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Workshop.request(prefix + i, Workshop.add(prefix + i)))
                .toArray(String[]::new);
    }
}
