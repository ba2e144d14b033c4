package nl.wijkatelier.query.report.chapter;

import static nl.wijkatelier.query.report.ReportStories.material;
import static nl.wijkatelier.query.report.ReportStories.pages;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.Snapshot;
import org.junit.jupiter.api.Test;

class SummaryChapterTest {
    @Test
    void what_was_agreed_stands_with_its_text_who_decides_formally_and_that_a_minority_sees_it_otherwise() {
        assertThat(summary("decision-record")).containsSubsequence(
                "Wat is afgesproken",
                "Regierol\nDe gemeente is procesregisseur.\nEen minderheid ziet het anders; dat staat bij de afspraak. | Advies: één beslist",
                "College van burgemeester en wethouders | Overgenomen met wijzigingen, 6 april 2027",
                "Waarover nog geen afspraak is",
                "Budget: Geen afspraak",
                "Aanpak: In ronde");
    }

    @Test
    void an_agreement_that_was_replaced_is_no_longer_agreed_and_what_nobody_knows_of_its_formal_decision_is_unknown() {
        assertThat(summary("decisions"))
                .contains("Startbuurt\nWe beginnen in Meerwijk-Noord. | Meerderheid | onbekend | onbekend")
                .contains("Afspraken: onbekend wanneer er formeel over wordt beslist | 1 | 1 | Afspraken in het atelier")
                .doesNotContain("na een huurdersavond");
    }

    @Test
    void that_nothing_was_agreed_is_said_where_there_are_proposals() {
        assertThat(summary("action")).containsSubsequence("Er is nog niets afgesproken.", "Startbuurt: Voorgesteld");
        assertThat(summary("process")).doesNotContain("afgesproken");
    }

    @Test
    void what_is_unknown_or_open_is_counted_with_the_chapter_that_tells_of_it() {
        assertThat(summary("process")).contains(
                "Stappen: onbekend wanneer | ", " | Procesplan",
                "Punten van het stappenplan: nog niet gedekt | 1 | 2 | Procesplan");
        assertThat(summary("resources")).contains("Middelen: kosten nog niet helemaal bekend | 1 | ", "Middelen: tekort | 1 | ");
        assertThat(summary("action")).contains("Acties: onbekend wanneer ze klaar moeten zijn | 1 | 1 | Vervolgacties");
        assertThat(summary("legal")).contains("Juridische vragen: nog niet bekeken | ");
        assertThat(summary("parking")).contains("Onderwerpen op de parkeerplaats: nog niet opgepakt | 1 | 4 | Parkeerplaats");
        assertThat(summary("neighbourhood")).contains("Kerncijfers van wijken: onbekend | ");
    }

    @Test
    void what_comes_first_is_told_by_its_day_and_what_should_have_been_done_by_then() {
        assertThat(summary("programme")).contains("Wat als eerste komt\n3 februari 2027 | Dagdeel").doesNotContain("Wat al klaar had");
        assertThat(summary(at("decision-record", "2028-03-21T12:00:00Z")))
                .contains("Wat als eerste komt\n21 maart 2028 | Opnieuw bekijken | Regierol")
                .doesNotContain("Wat al klaar had");
        assertThat(summary(at("decision-record", "2028-03-22T12:00:00Z")))
                .contains("Wat al klaar had moeten zijn\n21 maart 2028 | Opnieuw bekijken | Regierol")
                .doesNotContain("Wat als eerste komt");
    }

    @Test
    void of_much_that_comes_the_first_are_told_and_how_many_more_there_are() {
        var items = Items.none();
        var story = Happenings.begun("a1");
        for (var day = 1; day <= 8; day++) {
            var when = new StepDates(LocalDate.of(2027, 3, day), null);
            story = story.then("f", new StepPlanned(
                    new StepId("s" + day), new Title("Gesprek " + day), StepKind.MEETING, when, null, List.of(), null, null));
        }
        story.events().forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));

        assertThat(summary(new Material(ReportStories.snapshot(items, Readers.ATELIER), ReportStories.DUTCH)))
                .contains("Gesprek 1 |", "Gesprek 6 |", "En nog 2; die staan op de routemap.")
                .doesNotContain("Gesprek 7");
    }

    private static Material at(String story, String moment) {
        var then = ReportStories.snapshot(story, Readers.ATELIER);
        var snapshot = new Snapshot(
                then.atelier(), then.revision(), Instant.parse(moment), then.readers(), then.items(), then.organisations(), then.withheld());
        return new Material(snapshot, ReportStories.DUTCH);
    }

    @Test
    void an_atelier_of_which_there_is_nothing_to_tell_in_brief_has_no_such_chapter() {
        assertThat(new SummaryChapter().blocks(material("board", Language.NL))).isEmpty();
    }

    private static String summary(String story) {
        return summary(material(story, Language.NL));
    }

    private static String summary(Material material) {
        var blocks = new SummaryChapter().blocks(material);
        return pages(new Report(Language.NL, "", List.of(), List.of(new Section("In het kort", blocks))));
    }
}
