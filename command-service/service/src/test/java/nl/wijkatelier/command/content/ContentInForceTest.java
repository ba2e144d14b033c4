package nl.wijkatelier.command.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.wijkatelier.command.json.UnusableHostFile;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintSource;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.blueprint.ScanModelTemplate;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class ContentInForceTest {
    private static final String CHECKLIST = "legal-checklist/warmtetransitie-2026-1.json";
    private static final String SCAN_MODEL = "quick-scan/model-1.0.0.json";
    private static final Title NAME = new Title("Merwerode");
    private static final BlueprintSource SOURCE = new BlueprintSource(new AtelierId("atl-01"), 900);
    private static final String SCALE = "directing-role/wijkkompas-2026-1.json";

    @Test
    void the_host_replaces_a_list_by_its_own() {
        var content = replaced(StepPlan.SHIPPED, "\"version\": \"2024-1\"", "\"version\": \"Merwerode\"");

        assertThat(content.stepPlan().version().value()).isEqualTo("Merwerode");
        assertThat(content.startCriteria().criteria()).hasSize(6);
        assertThat(content.roleScales()).hasSize(1);
        assertThat(content.legalChecklist().items()).hasSizeGreaterThan(10);
    }

    @Test
    void an_atelier_begins_with_the_host_s_model_unless_its_blueprint_brings_one() {
        var shipped = new ScanModelInForce(new ClassPathResource(SCAN_MODEL));
        var own = new ScanModelInForce(changed(SCAN_MODEL, "\"version\": \"1.0.0\"", "\"version\": \"Merwerode 1\""));
        var ofTheProduct = new ScanModelTemplate(ScanModelVersion.V1_0_0, null, null, null);
        var itsOwn = new ScanModelTemplate(null, shipped.model(), null, null);

        assertThat(shipped.begins(plan(null, null)).scanModel()).isNull();
        assertThat(own.begins(plan(null, null)).scanModel()).isEqualTo(own.model());
        assertThat(own.begins(plan(ofTheProduct, null)).scanModel()).isEqualTo(own.model());
        assertThat(own.begins(plan(ofTheProduct, SOURCE)).scanModel()).isNull();
        assertThat(own.begins(plan(itsOwn, null)).scanModel()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step-plan/nplw-2024-1.json | "itemId": "1.2" | "itemId": "1.1" | wijkatelier.step-plan | items must have different ids
            legal-checklist/warmtetransitie-2026-1.json | "validOn" | "checkedOn" | wijkatelier.legal-checklist | validOn is missing
            directing-role/wijkkompas-2026-1.json | "roles": [ | "functions": [ | wijkatelier.role-scales | roles must not be empty
            start-neighbourhood/criteria-2026-1.json | "highest": 5 | "highest": 11 | wijkatelier.start-criteria | highest must be 3 to 10
            start-neighbourhood/criteria-2026-1.json | "weight": 20 | "weight": 0 | wijkatelier.start-criteria | weight must be 1 to 100
            start-neighbourhood/criteria-2026-1.json | Werkmomenten en koppelkansen | Draagvlak en lokaal initiatief | wijkatelier.start-criteria | criteria must have different names
            quick-scan/model-1.0.0.json | "id": "mtSourceKm" | "id": "sunHours" | wijkatelier.quick-scan-model | id must be an indicator that the product knows
            quick-scan/model-1.0.0.json | "weight": 18 | "weight": -1 | wijkatelier.quick-scan-model | weight must be 0 to 100, at indicators.[0] (line 15)
            quick-scan/model-1.0.0.json | [[200,100],[500,80],[1200,45]] | [] | wijkatelier.quick-scan-model | points must not be empty
            quick-scan/model-1.0.0.json | [[200,100],[500,80],[1200,45]] | [[200,100],[200,80]] | wijkatelier.quick-scan-model | points must each be at a larger value
            quick-scan/model-1.0.0.json | "max": 50, | "max": 60, | wijkatelier.quick-scan-model | max must be 50
            quick-scan/model-1.0.0.json | mtSourceKm > 15 | mtSourceKm far away | wijkatelier.quick-scan-model | when must be an indicator
            quick-scan/model-1.0.0.json | "alternative": "HEAT_NETWORK_MT" | "alternative": "STOVE" | wijkatelier.quick-scan-model | "STOVE" is none of ALL_ELECTRIC, HEAT_NETWORK_MT, HEAT_NETWORK_LT, SUSTAINABLE_GAS_HYBRID, at rules.[0].alternative
            quick-scan/model-1.0.0.json | {"from": 70, "nl": "past goed"} | {"from": 50, "nl": "past goed"} | wijkatelier.quick-scan-model | classes must each be from a lower score
            quick-scan/model-1.0.0.json | {"from": 0, | {"from": 1, | wijkatelier.quick-scan-model | classes must end with one from 0
            quick-scan/model-1.0.0.json | "noClearWinnerMargin": 8 | "noClearWinnerMargin": 9 | wijkatelier.quick-scan-model | give it a version of its own
            """)
    void what_is_wrong_keeps_the_service_from_starting_and_is_said(
            String list, String good, String bad, String property, String said) {
        assertThatThrownBy(() -> replaced(list, good, bad))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining(property)
                .hasMessageContaining(said);
    }

    private static PlanAtelier plan(@Nullable ScanModelTemplate model, @Nullable BlueprintSource source) {
        var blueprint = new Blueprint(
                Blueprint.FORM, NAME, source, null, model, null, null, null, null, null, null, null, null, null);
        return new PlanAtelier(NAME, NAME, null, new Inheritance(blueprint, LocalDate.of(2027, 1, 11)), null);
    }

    private static Resource changed(String list, String text, String other) {
        return new ByteArrayResource(textOf(list).replaceFirst(Pattern.quote(text), other).getBytes(UTF_8));
    }

    private static Content replaced(String list, String text, String other) {
        var own = changed(list, text, other);
        return new ContentInForce(
                        instead(list, StepPlan.SHIPPED, own),
                        instead(list, CHECKLIST, own),
                        new Resource[] {instead(list, SCALE, own)},
                        instead(list, StartCriteria.SHIPPED, own),
                        new ScanModelInForce(instead(list, SCAN_MODEL, own)))
                .content();
    }

    private static Resource instead(String list, String shipped, Resource own) {
        return list.equals(shipped) ? own : new ClassPathResource(shipped);
    }

    private static String textOf(String list) {
        try {
            return new ClassPathResource(list).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
