package nl.wijkatelier.command.blueprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import nl.wijkatelier.command.json.UnusableHostFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class StandardTemplateTest {
    private static final ClassPathResource SHIPPED = new ClassPathResource("nl/wijkatelier/command/template.json");

    @Test
    void the_product_ships_four_half_days_with_the_step_plan() {
        var blueprint = new StandardTemplate(SHIPPED).blueprint();

        assertThat(blueprint.programme()).hasSize(4);
        assertThat(blueprint.stepPlan().items()).hasSize(14);
        assertThat(blueprint.source()).isNull();
    }

    @Test
    void the_host_replaces_it_by_a_blueprint_of_its_own() throws IOException {
        var own = SHIPPED.getContentAsString(UTF_8).replace("Standaardatelier in vier dagdelen (2026-1)", "Ons atelier");

        var blueprint = new StandardTemplate(new ByteArrayResource(own.getBytes(UTF_8))).blueprint();

        assertThat(blueprint.title().value()).isEqualTo("Ons atelier");
    }

    @Test
    void what_is_no_whole_blueprint_keeps_the_service_from_starting() throws IOException {
        var broken = SHIPPED.getContentAsString(UTF_8).replace("\"form\": 1", "\"form\": 2");

        assertThatThrownBy(() -> new StandardTemplate(new ByteArrayResource(broken.getBytes(UTF_8))))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.template");
        assertThatThrownBy(() -> new StandardTemplate(new ClassPathResource("no-such-template.json")))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.template");
    }
}
