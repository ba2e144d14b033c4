package nl.wijkatelier.command.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class ContentInForceTest {
    private static final String CHECKLIST = "legal-checklist/warmtetransitie-2026-1.json";
    private static final String SCALE = "directing-role/wijkkompas-2026-1.json";

    @Test
    void the_host_replaces_a_list_by_its_own() {
        var content = replaced(StepPlan.SHIPPED, "\"version\": \"2024-1\"", "\"version\": \"Merwerode\"");

        assertThat(content.stepPlan().version().value()).isEqualTo("Merwerode");
        assertThat(content.startCriteria().criteria()).hasSize(6);
        assertThat(content.roleScales()).hasSize(1);
        assertThat(content.legalChecklist().items()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step-plan/nplw-2024-1.json | "itemId": "1.2" | "itemId": "1.1" | wijkatelier.step-plan | items must have different ids
            legal-checklist/warmtetransitie-2026-1.json | "validOn" | "checkedOn" | wijkatelier.legal-checklist | validOn is missing
            directing-role/wijkkompas-2026-1.json | "roles": [ | "functions": [ | wijkatelier.role-scales | roles must not be empty
            start-neighbourhood/criteria-2026-1.json | "highest": 5 | "highest": 11 | wijkatelier.start-criteria | highest must be 3 to 10
            start-neighbourhood/criteria-2026-1.json | "weight": 20 | "weight": 0 | wijkatelier.start-criteria | weight must be 1 to 100
            start-neighbourhood/criteria-2026-1.json | Werkmomenten en koppelkansen | Draagvlak en lokaal initiatief | wijkatelier.start-criteria | criteria must have different names
            """)
    void what_is_wrong_keeps_the_service_from_starting_and_is_said(
            String list, String good, String bad, String property, String said) {
        assertThatThrownBy(() -> replaced(list, good, bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(property)
                .hasMessageContaining(said);
    }

    private static Content replaced(String list, String text, String other) {
        var own = new ByteArrayResource(textOf(list).replaceFirst(Pattern.quote(text), other).getBytes(UTF_8));
        return new ContentInForce(
                        instead(list, StepPlan.SHIPPED, own),
                        instead(list, CHECKLIST, own),
                        new Resource[] {instead(list, SCALE, own)},
                        instead(list, StartCriteria.SHIPPED, own))
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
