package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkatelier.contract.atelier.AtelierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import nl.wijkatelier.contract.people.Role;

class JoinTest extends HttpTest {

    @ParameterizedTest
    @EnumSource
    void a_code_lets_its_user_in_as_its_role(Role role) {
        var workshop = Workshop.planned(client());

        var joined = workshop.join(role.name());

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.json().path("role").asString()).isEqualTo(role.name());
        var session = client().get(workshop.path("/session"), joined.json().path("token").asString());
        assertThat(session.json().path("role").asString()).isEqualTo(role.name());
        assertThat(session.json().path("participantId")).isEqualTo(joined.json().path("participantId"));
        assertThat(session.json().path("name").asString()).isEqualTo("Els de Vries");
        assertThat(session.json().path("organisation").asString()).isEqualTo("Gemeente Utrecht");
    }

    @Test
    void a_browser_gets_its_session_as_a_cookie_of_this_atelier_only() {
        var workshop = Workshop.planned(client());

        var joined = workshop.join("PARTICIPANT");

        String cookie = joined.header("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/api/ateliers/" + workshop.atelier + ";");
        var session = client().send(client().authorised(workshop.path("/session"), null)
                .header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
        assertThat(session.status()).isEqualTo(200);
    }

    @Test
    void a_code_may_be_typed_carelessly() {
        var workshop = Workshop.planned(client());
        String code = workshop.codes.get("PARTICIPANT");

        var found = client().get("/api/codes/" + code.substring(0, 4).toLowerCase() + "-" + code.substring(4), null);

        assertThat(found.status()).isEqualTo(200);
    }

    @Test
    void names_are_never_in_the_events() {
        var workshop = Workshop.planned(client());
        workshop.join("PARTICIPANT");

        try (var events = eventLog().read(new AtelierId(workshop.atelier), 0)) {
            assertThat(events.map(Object::toString)).noneMatch(event -> event.contains("Els") || event.contains("Gemeente"));
        }
    }

    @Test
    void a_name_is_trimmed() {
        var workshop = Workshop.planned(client());

        var joined = join(workshop, "  Els  ", "Gemeente");

        var session = client().get(workshop.path("/session"), joined.json().path("token").asString());
        assertThat(session.json().path("name").asString()).isEqualTo("Els");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\u0000b", "a\\nb", "a\\tb", "LONG"})
    void a_name_must_be_one_short_line(String name) {
        var workshop = Workshop.planned(client());

        var refused = join(workshop, name.equals("LONG") ? "x".repeat(121) : name, "Gemeente");

        assertThat(refused.code()).isEqualTo("invalid-value");
        assertThat(refused.json().path("field").asString()).isEqualTo("name");
        assertThat(revision(workshop)).isEqualTo(2);
    }

    @Test
    void an_unknown_code_leads_nowhere() {
        assertThat(client().get("/api/codes/ABCD2345", null).code()).isEqualTo("code-unknown");
        assertThat(client().post("/api/join", null, """
                {"code":"ABCD2345","name":"Els","organisation":"Gemeente"}""").code()).isEqualTo("code-unknown");
    }

    @Test
    void a_closed_atelier_lets_nobody_in_and_keeps_no_name() {
        var workshop = Workshop.open(client());
        workshop.command(workshop.facilitator, "close", "{\"type\":\"CloseAtelier\"}");

        assertThat(workshop.join("PARTICIPANT").code()).isEqualTo("atelier-is-closed");
    }

    private Reply join(Workshop workshop, String name, String organisation) {
        return client().post("/api/join", null, """
                {"code":"%s","name":"%s","organisation":"%s"}"""
                .formatted(workshop.codes.get("PARTICIPANT"), name, organisation));
    }
}
