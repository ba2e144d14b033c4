package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.calendar.CalendarEntries;
import nl.wijkatelier.query.report.calendar.CalendarEntry;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IcsWriterTest {
    /** The library that reads it back would fetch time zones from elsewhere. */
    @BeforeAll
    static void stay_at_home() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    @Test
    void a_half_day_has_its_times_in_dutch_time_and_one_without_a_date_is_in_no_calendar() throws Exception {
        var events = events("programme");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Dagdeel 1: Wijkatelier Meerwijk");
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("halfDay-d1@a1.wijkatelier");
            assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                    .isEqualTo(LocalDateTime.of(2027, 2, 3, 13, 30).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        });
    }

    @Test
    void the_day_to_look_at_an_agreement_again_is_a_whole_day_and_what_was_decided_formally_is_expected_no_more()
            throws Exception {
        assertThat(events("decision-record")).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Opnieuw bekijken: Regierol");
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2028, 3, 21));
            assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2028, 3, 22));
        });
    }

    @Test
    void the_day_on_which_parties_are_to_sign_is_in_it_until_they_did() {
        var names = List.of(
                titles(7, "agreement"), // recorded
                titles(GoldenEvents.events("agreement").size(), "agreement")); // signed, and expired since

        assertThat(names).containsExactly(List.of("Tekenen: Intentieovereenkomst"), List.of());
    }

    private static List<String> titles(int revision, String story) {
        var items = Items.none();
        GoldenEvents.events(story).subList(0, revision).forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));
        return CalendarEntries.of(new Material(ReportStories.snapshot(items, Readers.ATELIER), ReportStories.DUTCH)).stream()
                .map(CalendarEntry::title)
                .toList();
    }

    @Test
    void only_open_actions_with_a_day_are_in_it() throws Exception {
        assertThat(events("action")).isEmpty();
    }

    @Test
    void the_same_atelier_gives_the_same_calendar_again() throws IOException {
        assertThat(written("programme")).isEqualTo(written("programme")).contains("DTSTAMP:20261128T120000Z");
    }

    @Test
    void it_is_valid_and_no_message_about_scheduling_for_that_must_name_an_organizer() throws Exception {
        for (var story : List.of("programme", "decision-record", "process")) {
            var calendar = parsed(written(story));

            assertThat(calendar.validate().hasErrors()).as(story).isFalse();
            assertThat(calendar.getProperties("METHOD")).as(story).isEmpty();
        }
    }

    @Test
    void what_was_made_later_goes_before_what_is_in_a_calendar_already() throws Exception {
        for (var revision : List.of(7L, 8L)) {
            VEvent event = parsed(written("programme", revision)).<VEvent>getComponents("VEVENT").getFirst();
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("halfDay-d1@a1.wijkatelier");
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(revision.intValue());
        }
    }

    @Test
    void a_meeting_that_will_not_be_is_cancelled_on_its_day_and_says_so() throws Exception {
        var items = Items.none();
        GoldenEvents.events("process").subList(0, 12).forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));
        var meetings = items.all().stream().filter(CalendarEntries::isMeeting).toList();
        var out = new ByteArrayOutputStream();

        IcsWriter.write("Naam", ReportStories.NOW, 31, CalendarEntries.cancelled(ReportStories.material("process", Language.NL), meetings), out);

        assertThat(parsed(out.toString(StandardCharsets.UTF_8)).<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Vervallen: Projectopdracht vaststellen");
            assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 4, 6));
        });
    }

    @Test
    void lines_are_short_and_signs_are_escaped() throws Exception {
        var title = "Bewoners; huurders, kopers \\ en é \uD83C\uDFD8".repeat(10);
        var day = new CalendarEntry.Days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 3));
        var out = new ByteArrayOutputStream();

        IcsWriter.write("Naam", ReportStories.NOW, 1, List.of(new CalendarEntry("u1", title, "een\ntwee", day, false)), out);

        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(parsed(text).<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo(title);
            assertThat(event.getDescription().getValue()).isEqualTo("een\ntwee");
            assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2027, 3, 4));
        });
    }

    private static List<VEvent> events(String story) throws IOException, ParserException {
        var calendar = parsed(written(story));
        calendar.validate();
        return calendar.getComponents("VEVENT");
    }

    private static String written(String story) throws IOException {
        return written(story, 7);
    }

    private static String written(String story, long revision) throws IOException {
        var out = new ByteArrayOutputStream();
        var entries = CalendarEntries.of(ReportStories.material(story, Language.NL));
        IcsWriter.write("Wijkatelier", ReportStories.NOW, revision, entries, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
