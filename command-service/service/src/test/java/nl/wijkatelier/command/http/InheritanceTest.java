package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InheritanceTest extends HttpTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private AccessLog accesses;

    @Test
    void an_atelier_is_planned_from_each_template_in_one_go() {
        var offered = client().get("/api/host/templates", Workshop.HOST_KEY);

        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.json().path("templates")).hasSize(4);
        for (var template : offered.json().path("templates")) {
            var blueprint = template.path("blueprint").toString();
            var planned = client().post("/api/ateliers", Workshop.HOST_KEY, plan(blueprint, "2027-09-07"));
            assertThat(planned.status()).as(planned.json().toString()).isEqualTo(201);
            assertThat(planned.json().path("facilitatorCode").asString()).isNotEmpty();
        }
    }

    @Test
    void the_templates_come_with_the_working_methods_that_they_name() {
        var offered = client().get("/api/host/templates", Workshop.HOST_KEY).json();

        assertThat(offered.path("workForms").valueStream().map(form -> form.path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(offered.path("templates").findValues("workForms").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(JsonNode::asString)
                        .distinct()
                        .toList());
    }

    @Test
    void the_templates_are_for_the_host() {
        assertThat(client().get("/api/host/templates", null).code()).isEqualTo("host-key-missing");
        assertThat(client().get("/api/host/templates", "wrong").code()).isEqualTo("host-key-invalid");
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
        assertThat(refused.json().path("place").asString()).startsWith("inheritance.blueprint");
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

    @Test
    void an_atelier_begins_with_what_another_one_was_at_a_moment() {
        // given
        var workshop = Workshop.open(client());
        var revision = learnt(workshop, "l1").json().path("revision").asLong();
        learnt(workshop, "l2");

        // when
        var moment = client().get(momentOf(workshop, revision), Workshop.HOST_KEY);
        var planned = client().post("/api/ateliers", Workshop.HOST_KEY, plan(moment.json().toString(), "2027-09-07"));

        // then
        assertThat(moment.status()).as(moment.json().toString()).isEqualTo(200);
        assertThat(moment.json().path("title").asString()).isEqualTo("Noord aardgasvrij");
        assertThat(moment.json().path("lessons")).hasSize(1);
        assertThat(moment.json().path("source").toString())
                .isEqualTo("{\"atelierId\":\"%s\",\"revision\":%d}".formatted(workshop.atelier, revision));
        assertThat(planned.status()).as(planned.json().toString()).isEqualTo(201);
        assertThat(accesses.newest(new AtelierId(workshop.atelier), AccessKind.BLUEPRINT, null, 10))
                .as("who leads it can see that it was taken")
                .extracting(Access::subject)
                .containsExactly("r" + revision);
    }

    @Test
    void nobody_of_an_atelier_goes_along_with_a_moment_of_it() {
        // given
        var workshop = Workshop.open(client());
        var names = List.of("Noor Elzinga", "Bo Li", "Adviseur participatie");
        names.forEach(name -> workshop.join("PARTICIPANT", name));
        var lessons = List.of("Adviseur eerder vragen", "Noordelijk beginnen", "Vraag het noor niet", "Vraag Elzinga eerder", "Zet bo li in de projectgroep", "Bel 06-12345678");
        var revision = 0L;
        for (var lesson : lessons) {
            revision = learnt(workshop, "l" + lessons.indexOf(lesson), lesson).json().path("revision").asLong();
        }

        // when
        var moment = client().get(momentOf(workshop, revision), Workshop.HOST_KEY);

        // then
        assertThat(moment.json().path("lessons").valueStream().map(lesson -> lesson.path("text").asString()))
                .containsExactly("Adviseur eerder vragen", "Noordelijk beginnen");
    }

    @Test
    void a_moment_is_for_the_host_and_has_to_be_there_and_to_carry_something() {
        var workshop = Workshop.open(client());

        assertThat(client().get(momentOf(workshop, 1), null).code()).isEqualTo("host-key-missing");
        assertThat(client().get(momentOf(workshop, 1), workshop.facilitator).code()).isEqualTo("host-key-invalid");
        assertThat(client().get(momentOf(workshop, 1), Workshop.HOST_KEY).code()).isEqualTo("blueprint-is-empty");
        assertThat(client().get(momentOf(workshop, 0), Workshop.HOST_KEY).code()).isEqualTo("not-found");
        assertThat(client().get(momentOf(workshop, 1_000), Workshop.HOST_KEY).code()).isEqualTo("not-found");
        assertThat(client().get("/api/host/ateliers/none/moments/1/blueprint", Workshop.HOST_KEY).code()).isEqualTo("not-found");
        assertThat(client().get("/api/host/ateliers/none/moments/x/blueprint", Workshop.HOST_KEY).code())
                .isEqualTo("malformed-request");
    }

    private static Reply learnt(Workshop workshop, String lesson) {
        return learnt(workshop, lesson, "Eerder beginnen");
    }

    private static Reply learnt(Workshop workshop, String lesson, String text) {
        return workshop.command(workshop.facilitator, lesson, """
                {"type":"RecordLesson","lessonId":"%s","lesson":{"text":"%s","component":"PROCESS"}}"""
                .formatted(lesson, text));
    }

    private static String momentOf(Workshop workshop, long revision) {
        return "/api/host/ateliers/" + workshop.atelier + "/moments/" + revision + "/blueprint";
    }

    private static String plan(String blueprint, String firstDay) {
        var plan = (ObjectNode) JSON.readTree("{\"name\":\"Tweede\",\"municipality\":\"Utrecht\"}");
        plan.putObject("inheritance").put("firstDay", firstDay).set("blueprint", JSON.readTree(blueprint));
        return plan.toString();
    }
}
