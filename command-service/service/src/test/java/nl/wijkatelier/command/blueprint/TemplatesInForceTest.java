package nl.wijkatelier.command.blueprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.command.json.UnusableHostFile;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

class TemplatesInForceTest {
    private static final String STANDARD = "standard-2026-1.json";
    private static final String SHORT = "short-2026-1.json";
    private static final String FOLLOW_UP = "follow-up-2026-1.json";
    private static final String EVENING = "residents-evening-2026-1.json";

    @Test
    void the_product_ships_four_half_days_with_the_step_plan() {
        var blueprint = shipped(STANDARD).blueprint();

        assertThat(blueprint.programme()).hasSize(4);
        assertThat(blueprint.stepPlan().items()).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, SHORT, FOLLOW_UP, EVENING})
    void each_says_in_both_languages_what_it_is_for(String file) {
        var template = shipped(file);

        assertThat(template.name().en()).isNotEqualTo(template.name().nl());
        assertThat(template.use().en()).isNotEqualTo(template.use().nl());
        assertThat(template.blueprint().title().value()).isEqualTo(template.name().nl() + " (" + template.version() + ")");
        assertThat(file).endsWith("-" + template.version() + ".json");
        assertThat(template.blueprint().source()).as("none of an atelier").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, SHORT, FOLLOW_UP, EVENING})
    void each_fills_its_half_days_with_working_methods_that_there_are(String file) {
        var blueprint = shipped(file).blueprint();

        assertThat(blueprint.programme()).isNotEmpty().allSatisfy(halfDay -> {
            var room = Duration.between(LocalTime.parse(halfDay.start().value()), LocalTime.parse(halfDay.end().value()));
            assertThat(halfDay.agenda().stream().mapToLong(AgendaEntry::minutes).sum()).isEqualTo(room.toMinutes());
        });
        assertThat(agenda(blueprint).flatMap(entry -> entry.workForms().stream()))
                .isSubsetOf(library().stream().map(WorkForm::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHORT, FOLLOW_UP, EVENING})
    void each_gives_a_working_method_the_time_that_it_takes(String file) {
        assertThat(agenda(shipped(file).blueprint())).allSatisfy(entry ->
                assertThat(entry.workForms().stream().mapToInt(TemplatesInForceTest::minutesOf).sum())
                        .as("%s", entry.title())
                        .isLessThanOrEqualTo(entry.minutes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, SHORT, FOLLOW_UP})
    void an_atelier_has_all_five_components(String file) {
        var five = EnumSet.complementOf(EnumSet.of(Component.GENERAL));

        assertThat(agenda(shipped(file).blueprint()).map(AgendaEntry::component).filter(component -> component != null))
                .containsAll(five);
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, SHORT, FOLLOW_UP, EVENING})
    void each_involves_the_parties_that_it_has_and_waits_for_what_is_earlier(String file) {
        var blueprint = shipped(file).blueprint();
        var parties = blueprint.stakeholderTypes();

        assertThat(blueprint.steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.stakeholders()).isNotEmpty().isSubsetOf(parties);
            assertThat(step.waitsFor()).allSatisfy(first -> assertThat(day(blueprint, step)).isGreaterThan(blueprint.steps().stream()
                    .filter(each -> each.stepId().equals(first))
                    .mapToInt(each -> day(blueprint, each))
                    .findFirst()
                    .orElseThrow()));
        });
        assertThat(blueprint.products()).isNotEmpty().allSatisfy(product -> {
            assertThat(product.roles()).extracting(role -> role.stakeholder()).isSubsetOf(parties);
            assertThat(product.roles()).filteredOn(role -> role.responsibility().accounts()).hasSize(1);
        });
        assertThat(blueprint.agreements()).allSatisfy(agreement -> assertThat(agreement.parties()).isSubsetOf(parties));
        assertThat(blueprint.criteria()).isNotEmpty();
        assertThat(blueprint.routePhases()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SHORT, FOLLOW_UP, EVENING})
    void each_warns_of_hurdles_with_a_measure(String file) {
        assertThat(shipped(file).blueprint().hurdles()).hasSizeGreaterThan(3).allSatisfy(hurdle -> {
            assertThat(hurdle.description()).isNotNull();
            assertThat(hurdle.measure()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDARD, SHORT, FOLLOW_UP})
    void the_step_plan_is_the_one_that_ships(String file) {
        var plan = HostFile.read("plan", new ClassPathResource("step-plan/nplw-2024-1.json"), JsonNode.class);
        var followed = shipped(file).blueprint().stepPlan();

        assertThat(followed.version()).hasToString(plan.path("version").asString());
        assertThat(followed.items().stream().map(item -> item.title().value()))
                .containsExactlyElementsOf(plan.path("items").findValuesAsString("title"));
    }

    @Test
    void the_host_replaces_them_by_a_template_and_a_published_blueprint_of_its_own() throws IOException {
        var own = text(SHORT).replace("Kort atelier in twee dagdelen", "Ons atelier");
        var published = HostFile.read("t", file(SHORT), JsonNode.class).path("blueprint").toString();

        var templates = new TemplatesInForce(resource(own), resource(published)).templates();

        assertThat(templates).extracting(template -> template.name().nl()).containsExactly("Ons atelier", "Kort atelier in twee dagdelen (2026-1)");
        assertThat(templates.getLast().use()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"form\": 2, \"title\": \"Later\"}",
        "{\"name\": {\"nl\": \"Kort\", \"en\": \"Short\"}, \"blueprint\": null}",
        "{\"blueprint\": {\"form\": 1, \"title\": \"Naamloos\", \"stakeholderTypes\": [\"TENANTS\"]}}",
        "[]",
        "geen JSON",
    })
    void what_is_neither_keeps_the_service_from_starting(String broken) {
        assertThatThrownBy(() -> new TemplatesInForce(file(SHORT), resource(broken)))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.templates");
    }

    @Test
    void a_file_that_is_not_there_keeps_the_service_from_starting() {
        assertThatThrownBy(() -> new TemplatesInForce(new ClassPathResource("no-such-template.json")))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.templates");
    }

    private static AtelierTemplate shipped(String name) {
        return new TemplatesInForce(file(name)).templates().getFirst();
    }

    private static Stream<AgendaEntry> agenda(Blueprint blueprint) {
        return blueprint.programme().stream().flatMap(halfDay -> halfDay.agenda().stream());
    }

    private static int day(Blueprint blueprint, StepTemplate step) {
        assertThat(step.when()).as("%s of %s", step.title(), blueprint.title()).isNotNull();
        return step.when().day();
    }

    private static int minutesOf(WorkFormId id) {
        return library().stream()
                .filter(form -> form.id().equals(id))
                .flatMap(form -> form.phases().stream())
                .mapToInt(phase -> phase.minutes())
                .sum();
    }

    private static List<WorkForm> library() {
        return HostFile.read("library", new ClassPathResource(WorkFormLibrary.SHIPPED), WorkFormLibrary.class).workForms();
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource(TemplatesInForce.SHIPPED + name);
    }

    private static String text(String name) throws IOException {
        return file(name).getContentAsString(UTF_8);
    }

    private static Resource resource(String content) {
        return new ByteArrayResource(content.getBytes(UTF_8));
    }
}
