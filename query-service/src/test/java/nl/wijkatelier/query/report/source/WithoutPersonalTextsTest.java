package nl.wijkatelier.query.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.readmodel.EventText;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.chapter.Chapters;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutPersonalTextsTest {
    private static final String PERSONAL = "Vraag het Anneke";
    private static final String PAGE = "https://voorbeeld.nl/anneke";
    private static final String INSTEAD = WithoutPersonalTexts.LEFT_OUT.in(Language.NL);

    @Test
    void a_text_is_replaced_wherever_it_is_in_an_item_and_an_address_goes() {
        Map<String, Object> item = Map.of(
                "text", PERSONAL, "page", PAGE, "other", "Vraag het", "number", 3,
                "parts", List.of(Map.of("text", PERSONAL, "page", PAGE), PERSONAL, PAGE, "Nog een"));

        assertThat(without().fields(item)).isEqualTo(Map.of(
                "text", INSTEAD, "other", "Vraag het", "number", 3,
                "parts", List.of(Map.of("text", INSTEAD), INSTEAD, "Nog een")));
        assertThat(without().count(item)).as("places").isEqualTo(6);
    }

    @Test
    void an_organisation_that_is_called_after_somebody_is_not_told() {
        assertThat(without().organisations(Map.of("p1", "Advies Anneke", "p2", "Gemeente"))).isEqualTo(Map.of("p2", "Gemeente"));
    }

    /** However much is left out, there is a report, and none of it is there. */
    @ParameterizedTest
    @ValueSource(strings = {
        "action", "agreement", "board", "comment", "decision-record", "directing-role", "dot-vote", "intake", "legal", "matrix",
        "neighbourhood", "organisation", "origin", "parking", "process", "programme", "resources", "rings", "blueprint", "rasci",
        "table-groups", "turn"
    })
    void a_report_without_any_text_that_was_written_has_none(String story) {
        var texts = new HashSet<String>();
        GoldenEvents.events(story).forEach(event -> texts.addAll(EventText.everything(event.event())));
        var personal = PersonalTexts.naming(texts, List.of());
        GoldenEvents.events(story).forEach(event -> personal.searched(event.event()));
        texts.removeIf(text -> !personal.has(text) || !text.contains(" ")); // a word may be in what ships with the product as well

        var left = ReportStories.snapshot(story, Readers.ATELIER, personal);

        var report = Chapters.report(new Material(left, ReportStories.DUTCH), done -> {});
        var said = ReportStories.pages(report) + report.tables().stream()
                .map(table -> ReportStories.rows(report, table.name()).toString())
                .collect(Collectors.joining());
        assertThat(said).contains(INSTEAD).doesNotContain(texts);
        assertThat(left.withheld().texts()).isPositive();
    }

    private static WithoutPersonalTexts without() {
        var personal = PersonalTexts.naming(List.of("Anneke de Vries"), List.of());
        personal.searched(Happenings.noteAdded("n1", PERSONAL));
        personal.searched(new WebAddress(PAGE));
        return new WithoutPersonalTexts(personal, Language.NL);
    }
}
