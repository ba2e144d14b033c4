package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest extends HttpTest {
    private static final String DETAILS = "{\"name\":\"Jan Jansen\",\"organisation\":\"Stedin\"}";

    @Test
    void a_facilitator_registers_somebody_and_may_correct_it() {
        var workshop = Workshop.planned(client());
        String path = workshop.path("/people/" + workshop.facilitatorId);

        assertThat(client().put(path, workshop.facilitator, DETAILS).status()).isEqualTo(204);

        var session = client().get(workshop.path("/session"), workshop.facilitator).json();
        assertThat(session.path("name").asString()).isEqualTo("Jan Jansen");
        assertThat(session.path("organisation").asString()).isEqualTo("Stedin");
    }

    @Test
    void nobody_else_registers_anybody() {
        var workshop = Workshop.planned(client());
        String path = workshop.path("/people/somebody");

        assertThat(client().put(path, workshop.somebody("PARTICIPANT"), DETAILS).code()).isEqualTo("not-allowed");
        assertThat(client().put(path, null, DETAILS).code()).isEqualTo("session-missing");
    }

    @Test
    void a_name_and_an_organisation_are_needed_and_an_id_that_can_be_one() {
        var workshop = Workshop.planned(client());

        var nameless = client().put(workshop.path("/people/p9"), workshop.facilitator, "{\"organisation\":\"Stedin\"}");
        var malformed = client().put(workshop.path("/people/p%209"), workshop.facilitator, DETAILS);

        assertThat(nameless.json().path("field").asString()).isEqualTo("name");
        assertThat(malformed.json().path("field").asString()).isEqualTo("participantId");
        assertThat(malformed.status()).isEqualTo(422);
    }
}
