package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest extends HttpTest {

    @Test
    void a_facilitator_sees_a_code_per_role() {
        var workshop = Workshop.planned(client());

        var codes = client().get(workshop.path("/codes"), workshop.facilitator).json();

        assertThat(codes.valueStream().map(code -> code.path("role").asString()))
                .containsExactly("FACILITATOR", "PARTICIPANT", "OBSERVER", "AUDITOR");
        assertThat(codes.valueStream()).allMatch(code -> code.path("open").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTICIPANT", "OBSERVER", "AUDITOR"})
    void nobody_else_sees_or_changes_codes(String role) {
        var workshop = Workshop.planned(client());
        String token = workshop.somebody(role);

        assertThat(client().get(workshop.path("/codes"), token).code()).isEqualTo("not-allowed");
        assertThat(client().get(workshop.path("/codes"), token).status()).isEqualTo(403);
        assertThat(client().post(workshop.path("/codes/PARTICIPANT/renew"), token).code()).isEqualTo("not-allowed");
        assertThat(client().post(workshop.path("/codes/PARTICIPANT/close"), token).code()).isEqualTo("not-allowed");
        assertThat(client().post(workshop.path("/codes/PARTICIPANT/open"), token).code()).isEqualTo("not-allowed");
        assertThat(client().post(workshop.path("/codes/PARTICIPANT/open"), null).code()).isEqualTo("session-missing");
        assertThat(workshop.join("PARTICIPANT").status()).isEqualTo(201);
    }

    @Test
    void a_renewed_code_replaces_the_old_one() {
        var workshop = Workshop.planned(client());
        String old = workshop.codes.get("PARTICIPANT");

        var renewed = client().post(workshop.path("/codes/PARTICIPANT/renew"), workshop.facilitator);

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.json().path("code").asString()).isNotEqualTo(old);
        assertThat(client().get("/api/codes/" + old, null).code()).isEqualTo("code-unknown");
        assertThat(client().get("/api/codes/" + renewed.json().path("code").asString(), null).status()).isEqualTo(200);
    }

    @Test
    void a_closed_code_lets_nobody_in_until_it_is_opened_again() {
        var workshop = Workshop.planned(client());

        client().post(workshop.path("/codes/PARTICIPANT/close"), workshop.facilitator);
        assertThat(workshop.join("PARTICIPANT").code()).isEqualTo("code-unknown");

        var opened = client().post(workshop.path("/codes/PARTICIPANT/open"), workshop.facilitator);
        assertThat(opened.json().path("open").asBoolean()).isTrue();
        assertThat(workshop.join("PARTICIPANT").status()).isEqualTo(201);
    }

    @Test
    void there_is_no_code_for_a_role_that_does_not_exist() {
        var workshop = Workshop.planned(client());

        assertThat(client().post(workshop.path("/codes/EMPEROR/renew"), workshop.facilitator).status()).isEqualTo(404);
    }
}
