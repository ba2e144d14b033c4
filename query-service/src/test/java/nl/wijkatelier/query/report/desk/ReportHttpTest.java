package nl.wijkatelier.query.report.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.process.StepRescheduled;
import nl.wijkatelier.contract.process.StepWithdrawn;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.ServedReads;
import nl.wijkatelier.query.report.writing.ReportFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportHttpTest extends ServedReads {
    private static final String REPORTS = "/api/ateliers/a1/reports";

    @Autowired
    private AccessLog accesses;

    @BeforeEach
    void something_happened() {
        if (log.head() == 0) {
            log.append(Happenings.begun("a1", "p1", "p2")
                    .then("p1", Happenings.noteAdded("n1", "Begin in het noorden"))
                    .then("f", Happenings.roundStarted("r1"))
                    .then("p1", Happenings.noteAdded("n2", "Dit weet nog niemand", "r1"))
                    .events());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_is_ordered_followed_and_fetched_in_every_form(ReportFormat format) throws Exception {
        var ordered = post("p1", "{\"format\":\"" + format.word() + "\"}");

        assertThat(ordered.statusCode()).isEqualTo(202);
        var address = ordered.headers().firstValue("Location").orElseThrow();
        var status = whenDone("p1", address);
        assertThat(status.path("state").asString()).as(status.toString()).isEqualTo("READY");
        var file = get("p1", address + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(status.path("bytes").asInt());
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''Wijkatelier%20Noord%20-%20verslag%20-%20r9.");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(format.mediaType().split(";")[0]);
    }

    @Test
    void what_is_still_private_is_in_no_report_not_even_its_authors() throws Exception {
        for (var format : new String[] {"json", "ndjson"}) {
            var address = post("p1", "{\"format\":\"" + format + "\"}").headers().firstValue("Location").orElseThrow();
            whenDone("p1", address);

            assertThat(new String(get("p1", address + "/file").body()))
                    .contains("Begin in het noorden")
                    .doesNotContain("Dit weet nog niemand");
        }
    }

    /** As in the public edition of a dossier, by the same rule; who is in the atelier knows the others. */
    @Test
    void what_names_somebody_or_tells_how_to_reach_them_is_in_no_report_for_the_public() throws Exception {
        register("a2", "p1", "Anneke de Vries");
        log.append(Happenings.begun("a2", "p1")
                .then("p1", Happenings.noteAdded("n1", "Vraag het Anneke"))
                .then("p1", Happenings.noteAdded("n2", "Bel 06-12345678"))
                .then("p1", Happenings.noteAdded("n3", "Mail mij"))
                .then("p1", Happenings.noteReworded("n3", "Begin bij de school"))
                .events());
        for (var format : List.of(ReportFormat.JSON, ReportFormat.NDJSON, ReportFormat.CSV)) {
            var open = made("a2", format, "public");
            assertThat(open).as(format.word()).contains("Begin bij de school", "weggelaten").doesNotContain("Anneke", "12345678");
            assertThat(made("a2", format, "organisations")).as(format.word()).contains("Vraag het Anneke", "Bel 06-12345678");
        }

        assertThat(made("a2", ReportFormat.JSON, "public")).contains("\"withheldTexts\":2");
        var contents = http.send(signed("a2", "p1", "/api/ateliers/a2/report-contents?readers=public").build(), BodyHandlers.ofString());
        assertThat(contents.body()).contains("\"withheldTexts\":2");
    }

    @Test
    void a_meeting_that_was_in_a_calendar_and_will_not_be_is_cancelled_in_a_later_one() throws Exception {
        log.append(Happenings.begun("a3", "p1")
                .then("f", meetingPlanned("withdrawn", "Buurtgesprek", LocalDate.of(2027, 4, 12)))
                .then("f", meetingPlanned("postponed", "Straatgesprek", LocalDate.of(2027, 4, 13)))
                .then("f", meetingPlanned("planned", "Wijkgesprek", LocalDate.of(2027, 4, 14)))
                .then("f", new StepWithdrawn(new StepId("withdrawn")))
                .then("f", new StepRescheduled(new StepId("postponed"), null, List.of()))
                .events());

        assertThat(made("a3", ReportFormat.ICS, "public").split("BEGIN:VEVENT"))
                .anySatisfy(event -> assertThat(event)
                        .contains("UID:processStep-withdrawn@a3", "20270412", "STATUS:CANCELLED", "Vervallen: Buurtgesprek"))
                .anySatisfy(event -> assertThat(event).contains("UID:processStep-postponed@a3", "20270413", "STATUS:CANCELLED"))
                .anySatisfy(event -> assertThat(event).contains("UID:processStep-planned@a3").doesNotContain("CANCELLED"));
    }

    private static StepPlanned meetingPlanned(String step, String title, LocalDate day) {
        return new StepPlanned(
                new StepId(step), new Title(title), StepKind.MEETING, new StepDates(day, null), null, List.of(), null, null);
    }

    @Test
    void one_table_comes_as_one_file() throws Exception {
        var address = post("p1", "{\"format\":\"csv\",\"table\":\"notities\"}").headers().firstValue("Location").orElseThrow();

        assertThat(whenDone("p1", address).path("fileName").asString()).isEqualTo("Wijkatelier Noord - notities - r9.csv");
        assertThat(new String(get("p1", address + "/file").body())).contains("Begin in het noorden");
        assertThat(accesses.newest(new AtelierId("a1"), null, null, 1)).singleElement().satisfies(access -> {
            assertThat(access.kind()).isEqualTo(AccessKind.REPORT);
            assertThat(access.participant()).isEqualTo(new ParticipantId("p1"));
            assertThat(access.subject()).isEqualTo("csv organisations r9");
        });
    }

    @Test
    void a_table_that_is_not_there_fails_and_says_so() throws Exception {
        var address = post("p1", "{\"format\":\"csv\",\"table\":\"wensen\"}").headers().firstValue("Location").orElseThrow();

        var status = whenDone("p1", address);

        assertThat(status.path("state").asString()).isEqualTo("FAILED");
        assertThat(status.path("problem").asString()).isEqualTo("table-unknown");
        assertThat(get("p1", address + "/file").statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_else_sees_a_report() throws Exception {
        var address = post("p1", "{\"format\":\"json\"}").headers().firstValue("Location").orElseThrow();
        whenDone("p1", address);

        for (var path : new String[] {address, address + "/file"}) {
            var answer = get("p2", path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(new String(answer.body())).contains("report-unknown");
        }
        assertThat(http.send(request(address).build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void who_ordered_a_report_can_stop_it_or_throw_it_away_and_nobody_else() throws Exception {
        var address = post("p1", "{\"format\":\"json\"}").headers().firstValue("Location").orElseThrow();

        assertThat(delete("p2", address, null)).isEqualTo(404);
        assertThat(delete("p1", address, "https://elders.example")).isEqualTo(403);
        whenDone("p1", address);

        assertThat(delete("p1", address, null)).isEqualTo(204);
        assertThat(get("p1", address).statusCode()).isEqualTo(404);
        assertThat(delete("p1", address, null)).isEqualTo(404);
    }

    private int delete(String who, String path, @Nullable String origin) throws Exception {
        var request = signed(who, path).DELETE();
        if (origin != null) {
            request.header("Origin", origin);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{\"format\":\"exe\"}", "{\"format\":\"DOCX\"}", "{\"format\":\"pdf\",\"language\":\"fr\"}",
        "{\"format\":\"pdf\",\"readers\":\"me\"}", "{\"format\":\"pdf\",\"table\":\"notities\"}",
        "{\"format\":\"csv\",\"table\":\"../../etc/passwd\"}", "{\"format\":[]}", "[", "\"docx\"", ""
    })
    void what_means_nothing_is_refused(String body) throws Exception {
        var answer = post("p1", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).containsAnyOf("invalid-parameter", "malformed-request");
    }

    @Test
    void a_page_of_somebody_else_cannot_order_one() throws Exception {
        var request = signed("p1", REPORTS)
                .header("Content-Type", "application/json")
                .header("Origin", "https://elders.example")
                .POST(BodyPublishers.ofString("{\"format\":\"json\"}"));

        var answer = http.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("origin-not-allowed");
    }

    @Test
    void one_sees_beforehand_what_it_would_hold() throws Exception {
        var contents = JsonMapper.shared().readTree(get("p2", "/api/ateliers/a1/report-contents?language=en&readers=public").body());

        assertThat(contents.path("revision").asLong()).isEqualTo(9);
        assertThat(contents.path("chapters").valueStream().map(it -> it.path("title").asString()))
                .containsExactly("About this atelier", "Boards");
        assertThat(contents.path("tables").valueStream().map(it -> it.path("slug").asString() + " " + it.path("rows")))
                .containsExactly("participants 2", "notes 1");
    }

    /** The words of a report; of several files, of all of them. */
    private String made(String atelier, ReportFormat format, String readers) throws Exception {
        var order = "{\"format\":\"%s\",\"readers\":\"%s\"}".formatted(format.word(), readers);
        var ordered = http.send(
                signed(atelier, "p1", "/api/ateliers/" + atelier + "/reports")
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(order)).build(),
                BodyHandlers.ofString());
        var file = ordered.headers().firstValue("Location").orElseThrow() + "/file";
        var answer = await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(
                () -> http.send(signed(atelier, "p1", file).build(), BodyHandlers.ofByteArray()),
                got -> got.statusCode() == 200);
        if (format != ReportFormat.CSV) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private JsonNode whenDone(String who, String address) {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(
                () -> JsonMapper.shared().readTree(get(who, address).body()),
                status -> status.path("state").asString().matches("READY|FAILED"));
    }

    private HttpResponse<String> post(String who, String body) throws IOException, InterruptedException {
        var request = signed(who, REPORTS).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> get(String who, String path) throws IOException, InterruptedException {
        return http.send(signed(who, path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder signed(String who, String path) {
        return signed("a1", who, path);
    }

    private HttpRequest.Builder signed(String atelier, String who, String path) {
        return request(path).header("Authorization", bearer(atelier, who));
    }
}
