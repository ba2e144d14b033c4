package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"wijkatelier.refusals.kept-for=30d", "wijkatelier.access-log.kept-for=36h"})
class KeptForDaysTest extends HttpTest {
    @Test
    void whoever_is_in_is_told_the_terms_of_the_host_in_days_begun() {
        var workshop = Workshop.planned(client());

        var terms = client().get(workshop.path("/kept-for-days"), workshop.somebody("AUDITOR")).json();

        assertThat(terms.path("refusals").asInt()).isEqualTo(30);
        assertThat(terms.path("accessLog").asInt()).isEqualTo(2);
        assertThat(client().get(workshop.path("/kept-for-days"), null).code()).isEqualTo("session-missing");
    }
}
