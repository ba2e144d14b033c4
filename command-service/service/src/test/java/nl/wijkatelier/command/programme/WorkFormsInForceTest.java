package nl.wijkatelier.command.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkatelier.command.json.UnusableHostFile;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class WorkFormsInForceTest {
    private static final ClassPathResource SHIPPED = new ClassPathResource(WorkFormLibrary.SHIPPED);
    private static final WorkFormId DOTS = new WorkFormId("wvf-dotvote");

    @Test
    void the_product_ships_the_fourteen_of_the_method() {
        var forms = new WorkFormsInForce(SHIPPED).library().workForms();

        assertThat(forms).hasSize(14);
        assertThat(forms).extracting(form -> form.name().en()).contains("Brainwriting", "Consent decision");
    }

    @Test
    void the_host_replaces_it_by_a_library_of_its_own() {
        var library = replaced("Stippen plakken", "Stemmen met stippen").library();

        assertThat(library.workForms()).extracting(form -> form.name().nl()).contains("Stemmen met stippen");
    }

    @Test
    void what_is_planned_keeps_its_methods_as_they_are_now() {
        var now = new WorkFormsInForce(SHIPPED);
        var later = replaced("Stippen plakken", "Stemmen met stippen");

        var planned = (PlanAgendaItem) now.keptIn(plan(new AgendaEntry(
                AgendaKind.OPENING, null, 20, null, List.of(DOTS, new WorkFormId("of-no-library")), null)));

        assertThat(planned.entry().kept()).extracting(WorkForm::id).containsExactly(DOTS);
        assertThat(later.keptIn(planned)).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "minutes": 20 | "minutes": 0 | minutes must be 1 to 480, at workForms.[8].phases.[1]
            "place": "RINGS" | "place": "CANTEEN" | workForms.[6].phases.[0].place
            {"least": 4, "most": 100} | {"least": 101, "most": 100} | most must be 101 to 1000, at workForms.[2].people
            "wvf-124all" | "wvf-brainwrite" | workForms must have different ids, but wvf-brainwrite is there twice
            "enforced": "ALL", "place": "RINGS" | "enforced": "OWN", "place": "RINGS" | enforced cannot be kept there; choose ALL, or a board, at workForms.[6].phases.[0]
            "publishedOn" | "published" | published
            {"nl": "Ronde", "en": "Round"} | {"nl": "Ronde"} | en is missing, at workForms.[0].phases.[0].name
            """)
    void what_is_wrong_keeps_the_service_from_starting_and_is_said(String good, String bad, String said) {
        assertThatThrownBy(() -> replaced(good, bad))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.work-forms")
                .hasMessageContaining("holds no whole work form library")
                .hasMessageContaining(said);
    }

    @Test
    void what_is_no_json_or_not_there_keeps_the_service_from_starting() {
        assertThatThrownBy(() -> new WorkFormsInForce(new ByteArrayResource("{\n\"version\": 1.0.0}".getBytes(UTF_8))))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> new WorkFormsInForce(new ClassPathResource("no-such-library.json")))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.work-forms");
    }

    private static PlanAgendaItem plan(AgendaEntry entry) {
        return new PlanAgendaItem(new AgendaItemId("i1"), new HalfDayId("d1"), entry, null);
    }

    private static WorkFormsInForce replaced(String text, String other) {
        try {
            var shipped = SHIPPED.getContentAsString(UTF_8);
            assertThat(shipped).contains(text);
            var at = shipped.indexOf(text);
            var own = shipped.substring(0, at) + other + shipped.substring(at + text.length());
            return new WorkFormsInForce(new ByteArrayResource(own.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
