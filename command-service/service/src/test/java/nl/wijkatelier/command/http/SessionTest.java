package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class SessionTest extends HttpTest {

    @Test
    void without_a_session_one_is_nobody() {
        var workshop = Workshop.planned(client());

        var reply = client().get(workshop.path("/session"), null);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("session-missing");
    }

    @Test
    void a_session_that_was_tampered_with_is_none() {
        var workshop = Workshop.planned(client());
        String token = workshop.facilitator;
        String tampered = token.substring(0, token.length() - 3) + (token.endsWith("AAA") ? "BBB" : "AAA");

        assertThat(client().get(workshop.path("/session"), tampered).code()).isEqualTo("session-invalid");
        assertThat(client().get(workshop.path("/session"), "nonsense").code()).isEqualTo("session-invalid");
    }

    @Test
    void a_session_of_another_atelier_is_none_here() {
        var here = Workshop.planned(client());
        var elsewhere = Workshop.open(client());

        assertThat(client().get(here.path("/session"), elsewhere.facilitator).code()).isEqualTo("session-invalid");
        assertThat(here.command(elsewhere.facilitator, "c1", "{\"type\":\"OpenAtelier\"}").code())
                .isEqualTo("session-invalid");
        assertThat(revision(here)).isEqualTo(2);
    }

    @Test
    void who_left_has_not_joined() {
        var workshop = Workshop.open(client());
        var joined = workshop.join("PARTICIPANT").json();
        String token = joined.path("token").asString();
        String id = joined.path("participantId").asString();
        assertThat(workshop.command(token, "leave", "{\"type\":\"LeaveAtelier\",\"participantId\":\"" + id + "\"}").status())
                .isEqualTo(200);

        assertThat(client().get(workshop.path("/session"), token).code()).isEqualTo("not-joined");
        assertThat(client().get(workshop.path("/session"), token).status()).isEqualTo(403);
        assertThat(client().get(workshop.path("/codes"), token).code()).isEqualTo("not-joined");
        assertThat(workshop.command(token, "c1", Workshop.add("n1")).code()).isEqualTo("not-joined");
    }

    @Test
    void the_cookie_is_cleared() {
        var workshop = Workshop.planned(client());

        var reply = client().delete(workshop.path("/session"), workshop.facilitator);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Set-Cookie").orElseThrow()).contains("wijkatelier-session=;", "Max-Age=0");
    }

    @Test
    void another_site_cannot_act_with_somebodys_session() {
        var workshop = Workshop.open(client());

        assertThat(addFrom(workshop, "n1", "https://evil.example").code()).isEqualTo("origin-not-allowed");
        assertThat(addFrom(workshop, "n1", "null").code()).isEqualTo("origin-not-allowed");
        assertThat(addFrom(workshop, "n1", "https://wijkatelier.example").status()).isEqualTo(200);
        assertThat(addFrom(workshop, "n2", "http://localhost:" + port()).status()).isEqualTo(200);
    }

    private Reply addFrom(Workshop workshop, String note, String origin) {
        var request = client()
                .authorised(workshop.path("/commands"), workshop.facilitator)
                .header("Origin", origin)
                .header("Content-Type", "application/json");
        return client().send(request.POST(BodyPublishers.ofString(
                Workshop.request("add-" + note, Workshop.add(note)))));
    }
}
