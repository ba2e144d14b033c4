package nl.wijkatelier.query.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.ServedReads;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.verifier.Verify;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * In the story of marks, everything that may not go outside has the word "binnenskamers" in it when it is internal, and "achterhands" when
 * it is confidential; what is for everybody has "iedereen". So no form of what goes out may have those words.
 */
class MarkedOutsideTest extends ServedReads {
    private static final String INTERNAL = "binnenskamers";
    private static final String CONFIDENTIAL = "achterhands";
    private static final String FOR_ALL = "iedereen";
    private static final String FREE_HURDLE = "hobbel voor iedereen te lezen";
    private static final String FREE_DECISION = "besluit voor iedereen";
    private static final List<RecordedEvent> STORY = GoldenEvents.events("classification");
    /** Before the first mark. */
    private static final long UNMARKED = STORY.stream()
                    .filter(event -> event.event().getClass().getSimpleName().equals("ItemClassified"))
                    .findFirst()
                    .orElseThrow()
                    .revision()
            - 1;

    @TempDir
    Path directory;

    @BeforeEach
    void something_is_marked() throws Exception {
        if (log.revision(new AtelierId("a1")) == 0) {
            log.append(STORY);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> contents("public").contains("\"revision\":" + STORY.size()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void no_report_for_the_public_has_a_word_of_what_is_internal_or_confidential(ReportFormat format) throws Exception {
        assertThat(report(format, "public")).doesNotContain(INTERNAL, CONFIDENTIAL).contains(FOR_ALL);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void what_is_internal_is_in_reports_for_the_organisations_and_what_is_confidential_is_not(ReportFormat format) throws Exception {
        assertThat(report(format, "organisations")).doesNotContain(CONFIDENTIAL).contains(INTERNAL);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "ICS")
    void who_is_in_the_atelier_reads_all(ReportFormat format) throws Exception {
        assertThat(report(format, "atelier")).contains(INTERNAL, CONFIDENTIAL, FOR_ALL);
    }

    @Test
    void a_report_says_how_much_of_what_is_left_out_and_so_does_its_contents_page() throws Exception {
        assertThat(report(ReportFormat.PDF, "public").replaceAll("\\s+", " "))
                .contains("gemarkeerd: borden (1), notities (1), clusters (1), kaders (1), stakeholders (1)", "hobbels (1)", "beurten (1)")
                .contains("totalen van de middelen staan er niet in");
        assertThat(report(ReportFormat.JSON, "public")).contains("\"withheldmarked\":{\"board\":1,\"note\":1");
        assertThat(contents("public")).contains("\"withheldMarked\":16");
        assertThat(contents("organisations")).contains("\"withheldMarked\":1,");
        assertThat(contents("atelier")).contains("\"withheldMarked\":0");
    }

    @Test
    void looking_back_to_before_the_marks_brings_nothing_out() throws Exception {
        assertThat(dossier("public&revision=" + UNMARKED)).doesNotContain(INTERNAL, CONFIDENTIAL).contains(FOR_ALL);
    }

    @Test
    void what_is_said_after_the_end_holds_for_what_is_made_of_any_moment_before() throws Exception {
        var after = STORY.size() + 1;
        log.append(told("a2", STORY));
        assertThat(dossier("a2", "public&revision=" + UNMARKED)).contains(FREE_HURDLE, FREE_DECISION);

        log.append(told("a2", List.of(
                later(after, new AtelierClosed()),
                later(after + 1, new ItemClassified(ItemKind.HURDLE, "hob-3", Confidentiality.INTERNAL)),
                later(after + 2, new DecisionClassified(new DecisionId("bes-1"), Confidentiality.INTERNAL)))));

        assertThat(dossier("a2", "public&revision=" + UNMARKED)).doesNotContain(FREE_HURDLE, FREE_DECISION).contains(FOR_ALL);
        assertThat(dossier("a2", "internal&revision=" + UNMARKED)).contains(FREE_HURDLE, FREE_DECISION);
    }

    private static RecordedEvent later(long revision, AtelierEvent event) {
        var last = STORY.getLast();
        return new RecordedEvent(
                last.atelier(), revision,
                new RecordedEvent.Cause(
                        new CommandId("k" + revision), last.cause().actor(), last.cause().happenedAt(), null, null, null),
                last.recordedAt(), event);
    }

    /** The same, in another atelier. */
    private static List<RecordedEvent> told(String atelier, List<RecordedEvent> events) {
        return events.stream()
                .map(event -> new RecordedEvent(
                        new AtelierId(atelier), event.revision(),
                        new RecordedEvent.Cause(
                                new CommandId(atelier + "-" + event.cause().commandId().value()), event.cause().actor(),
                                event.cause().happenedAt(), null, null, null),
                        event.recordedAt(), event.event()))
                .toList();
    }

    @Test
    void the_public_edition_of_the_dossier_has_no_word_of_it_says_so_and_verifies() throws Exception {
        assertThat(dossier("public"))
                .doesNotContain(INTERNAL, CONFIDENTIAL)
                .contains(FOR_ALL, "bij iets anders dat als intern of vertrouwelijk is gemarkeerd");

        assertThat(Verify.run(List.of(directory.resolve("dossier.zip").toString(), "--en"), new PrintStream(new ByteArrayOutputStream())))
                .isZero();
    }

    @Test
    void the_edition_for_the_atelier_has_all_of_it() throws Exception {
        assertThat(dossier("internal")).contains(INTERNAL, CONFIDENTIAL, FOR_ALL);
    }

    private String contents(String readers) throws Exception {
        var asked = request("/api/ateliers/a1/report-contents?readers=" + readers).header("Authorization", bearer("a1", "f")).build();
        return http.send(asked, BodyHandlers.ofString()).body();
    }

    private String report(ReportFormat format, String readers) throws Exception {
        var order = "{\"format\":\"%s\",\"readers\":\"%s\"}".formatted(format.word(), readers);
        var ordered = http.send(
                request("/api/ateliers/a1/reports").header("Authorization", bearer("a1", "f"))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(order)).build(),
                BodyHandlers.ofString());
        var file = ordered.headers().firstValue("Location").orElseThrow() + "/file";
        var answer = await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(
                () -> http.send(request(file).header("Authorization", bearer("a1", "f")).build(), BodyHandlers.ofByteArray()),
                got -> got.statusCode() == 200);
        return words(answer.body());
    }

    private String dossier(String edition) throws Exception {
        return dossier("a1", edition);
    }

    private String dossier(String atelier, String edition) throws Exception {
        var asked = request("/api/ateliers/" + atelier + "/evidence/dossier?edition=" + edition)
                .header("Authorization", bearer(atelier, "f"))
                .build();
        var path = http.send(asked, BodyHandlers.ofFile(directory.resolve("dossier.zip"))).body();
        return words(Files.readAllBytes(path));
    }

    /** All that can be read in a file, in what is packed in it too, in small letters. */
    private static String words(byte[] file) throws IOException {
        if (new String(file, 0, Math.min(4, file.length), UTF_8).equals("%PDF")) {
            try (var document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document).toLowerCase(Locale.ROOT);
            }
        }
        if (file[0] == 'P' && file[1] == 'K') {
            var all = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                while (zip.getNextEntry() != null) {
                    all.append(words(zip.readAllBytes())).append('\n');
                }
            }
            return all.toString();
        }
        return new String(file, UTF_8).toLowerCase(Locale.ROOT);
    }
}
