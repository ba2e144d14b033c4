package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTest extends HttpTest {
    @Test
    void whoever_is_in_sees_the_lists_and_strangers_do_not() {
        var workshop = Workshop.planned(client());

        var content = client().get(workshop.path("/content"), workshop.somebody("OBSERVER")).json();

        assertThat(content.at("/stepPlan/items")).hasSize(14);
        assertThat(content.at("/legalChecklist/validOn").asString()).isEqualTo("2026-11-22");
        assertThat(content.at("/roleScales")).hasSize(2);
        assertThat(content.at("/startCriteria/criteria/0/weight").asInt()).isEqualTo(20);
        assertThat(content.at("/scanModel/criteria/0/weight").asInt()).isEqualTo(18);
        assertThat(client().get(workshop.path("/content"), null).code()).isEqualTo("session-missing");
    }
}
