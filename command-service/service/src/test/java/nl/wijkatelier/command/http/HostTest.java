package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostTest extends HttpTest {
    private static final String PLAN = "{\"name\":\"Noord\",\"municipality\":\"Utrecht\",\"neighbourhood\":\"Overvecht\"}";

    @Test
    void the_host_plans_an_atelier_and_gets_the_code_of_its_facilitator() {
        var planned = client().post("/api/ateliers", Workshop.HOST_KEY, PLAN);

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.json().path("facilitatorCode").asString()).matches("[A-HJKMNP-Z2-9]{8}");
        var code = client().get("/api/codes/" + planned.json().path("facilitatorCode").asString(), null);
        assertThat(code.json().path("atelier").asString()).isEqualTo("Noord");
        assertThat(code.json().path("municipality").asString()).isEqualTo("Utrecht");
        assertThat(code.json().path("role").asString()).isEqualTo("FACILITATOR");
        assertThat(code.json().path("atelierId")).isEqualTo(planned.json().path("atelierId"));
    }

    @Test
    void nobody_else_plans_an_atelier() {
        assertThat(client().post("/api/ateliers", null, PLAN).code()).isEqualTo("host-key-missing");
        assertThat(client().post("/api/ateliers", "wrong", PLAN).code()).isEqualTo("host-key-invalid");
        assertThat(client().post("/api/ateliers", "wrong", PLAN).status()).isEqualTo(401);
    }

    @Test
    void an_atelier_needs_a_name_and_a_municipality() {
        var nameless = client().post("/api/ateliers", Workshop.HOST_KEY, "{\"municipality\":\"Utrecht\"}");
        var blank = client().post("/api/ateliers", Workshop.HOST_KEY, "{\"name\":\" \",\"municipality\":\"Utrecht\"}");

        assertThat(nameless.code()).isEqualTo("invalid-value");
        assertThat(nameless.json().path("field").asString()).isEqualTo("name");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.json().path("field").asString()).isEqualTo("name");
    }
}
