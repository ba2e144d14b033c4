package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.EventText;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.chapter.Chapters;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutPersonalTextsTest {
    private static final String PERSONAL = "Vraag het Anneke";
    private static final String PAGE = "https://voorbeeld.nl/anneke";

    @Test
    void a_text_is_replaced_wherever_it_is_in_an_item_and_an_address_goes() {
        var item = new Item(ItemKind.NOTE, "n1", Map.of(
                "text", PERSONAL, "page", PAGE, "other", "Vraag het", "number", 3,
                "parts", List.of(Map.of("text", PERSONAL, "page", PAGE), PERSONAL, PAGE, "Nog een")));

        var shown = edited(List.of(item), Map.of()).items().getFirst();

        assertThat(shown.fields()).isEqualTo(Map.of(
                "text", WithoutPersonalTexts.LEFT_OUT, "other", "Vraag het", "number", 3,
                "parts", List.of(Map.of("text", WithoutPersonalTexts.LEFT_OUT), WithoutPersonalTexts.LEFT_OUT, "Nog een")));
    }

    @Test
    void an_organisation_that_is_called_after_somebody_is_not_told() {
        var shown = edited(List.of(), Map.of("p1", "Advies Anneke", "p2", "Gemeente"));

        assertThat(shown.organisations()).isEqualTo(Map.of("p2", "Gemeente"));
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
        var left = new WithoutPersonalTexts(texts, text -> true).apply(ReportStories.snapshot(story, Readers.ATELIER));

        var report = Chapters.report(new Material(left, ReportStories.DUTCH), done -> {});

        var said = ReportStories.pages(report) + report.tables().stream()
                .map(table -> ReportStories.rows(report, table.name()).toString())
                .collect(Collectors.joining());
        texts.removeIf(text -> !text.contains(" ")); // a word may be in what ships with the product as well
        assertThat(said).contains(WithoutPersonalTexts.LEFT_OUT).doesNotContain(texts);
    }

    private static Snapshot edited(List<Item> items, Map<String, String> organisations) {
        var any = ReportStories.snapshot("board", Readers.PUBLIC);
        var all = new Snapshot(any.atelier(), 1, any.at(), Readers.PUBLIC, items, organisations, any.withheld());
        return new WithoutPersonalTexts(Set.of(PERSONAL, PAGE), text -> text.contains("Anneke")).apply(all);
    }
}
