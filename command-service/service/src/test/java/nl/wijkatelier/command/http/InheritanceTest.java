package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InheritanceTest extends HttpTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void an_atelier_is_planned_from_the_template_in_one_go() {
        var template = client().get("/api/host/template", Workshop.HOST_KEY);

        var planned = client().post("/api/ateliers", Workshop.HOST_KEY, plan(template.json().toString(), "2027-09-07"));

        assertThat(template.status()).isEqualTo(200);
        assertThat(planned.status()).as(planned.json().toString()).isEqualTo(201);
        assertThat(planned.json().path("facilitatorCode").asString()).isNotEmpty();
    }

    @Test
    void the_template_is_for_the_host() {
        assertThat(client().get("/api/host/template", null).code()).isEqualTo("host-key-missing");
        assertThat(client().get("/api/host/template", "wrong").code()).isEqualTo("host-key-invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"form\":2,\"title\":\"Later\"} | form",
        "{\"form\":1} | title",
        "{\"title\":\"Zonder vorm\"} | form",
        "{\"form\":1,\"title\":\"X\",\"programme\":[{\"day\":99999,\"start\":\"13:00\",\"end\":\"17:00\"}]} | day",
        "{\"form\":1,\"title\":\"X\",\"programme\":[{\"start\":\"17:00\",\"end\":\"13:00\"}]} | end",
        "{\"form\":1,\"title\":\"X\",\"steps\":[{\"stepId\":\"s1\",\"title\":\"A\",\"kind\":\"STEP\",\"waitsFor\":[\"s9\"]}]} | steps",
    })
    void a_bad_blueprint_gets_a_sentence_that_names_the_field(String blueprint, String field) {
        var ateliers = client().get("/api/host/ateliers", Workshop.HOST_KEY).json().size();

        var refused = client().post("/api/ateliers", Workshop.HOST_KEY, plan(blueprint, "2027-09-07"));

        assertThat(refused.code()).isEqualTo("invalid-value");
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(refused.json().path("detail").asString()).contains("inheritance.blueprint");
        assertThat(client().get("/api/host/ateliers", Workshop.HOST_KEY).json()).hasSize(ateliers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"form\":1,\"title\":\"X\",\"people\":[{\"name\":\"Anna\"}]}",
        "[]",
        "\"blauwdruk\"",
        "{\"form\":1,\"title\":{\"nl\":\"X\"}}",
    })
    void what_is_no_blueprint_at_all_is_refused(String blueprint) {
        var refused = client().post("/api/ateliers", Workshop.HOST_KEY, plan(blueprint, "2027-09-07"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-request");
    }

    @Test
    void a_first_day_is_one_that_can_be_meant() {
        var blueprint = "{\"form\":1,\"title\":\"X\",\"lessons\":[{\"text\":\"Eerder\",\"component\":\"PROCESS\"}]}";

        var refused = client().post("/api/ateliers", Workshop.HOST_KEY, plan(blueprint, "1999-09-07"));

        assertThat(refused.json().path("field").asString()).isEqualTo("firstDay");
    }

    private static String plan(String blueprint, String firstDay) {
        var plan = (ObjectNode) JSON.readTree("{\"name\":\"Tweede\",\"municipality\":\"Utrecht\"}");
        plan.putObject("inheritance").put("firstDay", firstDay).set("blueprint", JSON.readTree(blueprint));
        return plan.toString();
    }
}
