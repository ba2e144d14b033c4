package nl.wijkatelier.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.wijkatelier.query.web.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class JournalFilterTest {
    private static final VisibleEntry ENTRY = new VisibleEntry(
            7, Instant.parse("2026-03-05T10:00:00Z"), Instant.parse("2026-03-05T10:00:00Z"), "p1", "NoteAdded", List.of(), "b1",
            List.of("n1"), "Warm water");

    @Test
    void of_what_is_veiled_it_is_not_told_which_decision_it_is_about() {
        assertThat(filter("decision", "d1").accepts(ENTRY)).isTrue();
        assertThat(filter("decision", "d1").accepts(ENTRY.veiled())).isFalse();
    }

    @Test
    void of_what_is_veiled_nothing_is_found_by_person_item_or_text() {
        assertThat(filter("person", "p1").accepts(ENTRY.veiled())).isFalse();
        assertThat(filter("item", "n1").accepts(ENTRY.veiled())).isFalse();
        assertThat(filter("text", "water").accepts(ENTRY.veiled())).isFalse();
        assertThat(filter("person", "p1").accepts(ENTRY.unsigned())).isFalse();
    }

    @Test
    void all_that_is_asked_has_to_hold() {
        var filter = filter("person", "p1", "board", "b1", "text", "WATER");

        assertThat(filter.accepts(ENTRY)).isTrue();
        assertThat(filter("person", "p2", "board", "b1", "text", "WATER").accepts(ENTRY)).isFalse();
        assertThat(filter("person", "p1", "board", "b2").accepts(ENTRY)).isFalse();
    }

    private static JournalFilter filter(String... asked) {
        var request = new MockHttpServletRequest();
        for (var i = 0; i < asked.length; i += 2) {
            request.addParameter(asked[i], asked[i + 1]);
        }
        return JournalFilter.of(Parameters.of(request, JournalFilter.PARAMETERS));
    }
}
