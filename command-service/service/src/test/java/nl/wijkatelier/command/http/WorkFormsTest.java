package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkFormsTest extends HttpTest {
    @Test
    void whoever_is_in_sees_the_library() {
        var workshop = Workshop.planned(client());

        var library = client().get(workshop.path("/work-forms"), workshop.somebody("OBSERVER"));

        assertThat(library.json().path("version").asString()).isEqualTo("1.3.0");
        assertThat(library.json().path("workForms")).hasSize(14);
        assertThat(library.json().at("/workForms/0/phases/0/place").asString()).isEqualTo("TURNS");
        assertThat(library.json().at("/workForms/1/phases/0").has("place")).isFalse();
    }

    @Test
    void strangers_see_no_library() {
        var workshop = Workshop.planned(client());

        assertThat(client().get(workshop.path("/work-forms"), null).code()).isEqualTo("session-missing");
    }
}
