package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.evidence.tree.ProofCheck;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.ServedReads;
import nl.wijkatelier.verifier.Verify;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceHttpTest extends ServedReads {
    private static final String EVIDENCE = "/api/ateliers/a1/evidence/";
    private static final String ORIGIN = "wijkatelier.local/a1";
    private static final int HEAD = 11;

    @Autowired
    private HostKey hostKey;

    @Autowired
    private StoredEvents stored;

    @Autowired
    private AccessLog accesses;

    @BeforeEach
    void something_happened() {
        if (log.head() == 0) {
            log.append(Happenings.begun("a1", "p1")
                    .then("o", Happenings.joined("o", Role.OBSERVER))
                    .then("aud", Happenings.joined("aud", Role.AUDITOR))
                    .then("p1", Happenings.noteAdded("n1", "Begin in het noorden"))
                    .then("f", new AtelierClosed())
                    .then("f", Happenings.roundStarted("r1"))
                    .then("p1", Happenings.noteAdded("n2", "Dit weet nog niemand", "r1"))
                    .events());
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> get("aud", "keys").statusCode() == 200);
    }

    @Test
    void a_checkpoint_is_signed_by_the_key_that_is_told_to_everybody() throws Exception {
        var told = json(http.send(request("/api/evidence-keys").build(), BodyHandlers.ofString()));
        var key = NoteKey.parse(told.path("keys").path(0).asString());

        var note = SignedNote.parse(get("f", "checkpoint").body());

        assertThat(key.name()).isEqualTo("wijkatelier.local");
        assertThat(note.isSignedByOneOf(List.of(new NoteKey(ORIGIN, key.publicKey())))).isTrue();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(HEAD);
        assertThat(json(get("f", "keys")).path("origin").asString()).isEqualTo(ORIGIN);
    }

    @Test
    void proofs_prove_what_they_are_asked_for() throws Exception {
        var early = checkpoint(5);
        var late = checkpoint(HEAD);

        var inclusion = json(get("aud", "inclusion?revision=3&size=" + HEAD));
        var consistency = json(get("aud", "consistency?from=5"));

        assertThat(ProofCheck.included(
                        bytes(inclusion.path("leafHash")), 2, HEAD, hashes(inclusion), late.rootHash())).isTrue();
        assertThat(ProofCheck.consistent(5, HEAD, early.rootHash(), late.rootHash(), hashes(consistency))).isTrue();
        assertThat(consistency.path("to").asInt()).isEqualTo(HEAD);
    }

    @Test
    void there_is_a_checkpoint_at_the_close() throws Exception {
        var milestones = json(get("f", "milestones"));

        assertThat(milestones.valueStream().map(it -> it.path("revision").asInt() + " " + it.path("event").asString()))
                .containsExactly("9 AtelierClosed");
    }

    @Test
    void the_host_gets_all_events_byte_for_byte() throws Exception {
        var answer = http.send(
                request(EVIDENCE + "dossier").header("Authorization", "Bearer " + hostKey.value()).build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("wijkatelier-a1-r11-dossier-full.zip");
        var files = unzipped(answer.body());
        var payloads = stored.read(new AtelierId("a1"), 0).map(event -> new String(event.payload(), StandardCharsets.UTF_8)).toList();
        assertThat(files.get("events.ndjson").lines()).hasSize(HEAD);
        for (var i = 0; i < HEAD; i++) {
            assertThat(files.get("events.ndjson").split("\n")[i]).endsWith(",\"data\":" + payloads.get(i) + "}");
        }
        assertThat(files.get("checkpoints/9.txt")).isEqualTo(get("f", "checkpoint?revision=9").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "public"})
    void who_leads_or_audits_gets_an_edition_without_what_was_not_shown(String edition) throws Exception {
        for (var who : List.of("f", "aud")) {
            var answer = http.send(
                    request(EVIDENCE + "dossier?edition=" + edition).header("Authorization", bearer("a1", who)).build(),
                    BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("-dossier-" + edition + ".zip");
            var files = unzipped(answer.body());
            assertThat(files.get("events.ndjson")).contains("Begin in het noorden").doesNotContain("nog niemand");
            assertThat(files).containsKeys("content/verslag.pdf", "content/afspraken.pdf", "content/provenance.json", "mdto/dossier.xml");
            assertThat(files.get("content/verslag.pdf")).startsWith("%PDF-").contains("pdfaid");
            assertThat(files.get("mdto/dossier.xml")).contains("<naam>Dossier van Wijkatelier Noord, ");
            assertThat(files.get("FORMAT.txt")).contains("edition: " + edition, "events: 11");
            assertThat(files.get("README.txt")).contains("deze installatie gebruikt daar geen dienst voor");
            assertThat(answer.headers().firstValue("Wijkatelier-Time-Stamp")).hasValue("NO_AUTHORITY");
            assertThat(files.get("checkpoints/11.txt")).isEqualTo(get("f", "checkpoint").body());
        }
        assertThat(get("p1", "dossier?edition=" + edition).statusCode()).isEqualTo(403);
        assertThat(get("o", "dossier?edition=" + edition).statusCode()).isEqualTo(403);
    }

    /** The report tells of the same texts as the events do; in both a name goes, and the verifier finds all in order. */
    @Test
    void the_public_edition_has_no_text_that_names_somebody_and_is_proved(@TempDir Path directory) throws Exception {
        register("a3", "p1", "Anneke de Vries");
        log.append(Happenings.begun("a3", "p1")
                .then("p1", Happenings.noteAdded("n1", "Vraag het Anneke"))
                .then("p1", Happenings.noteAdded("n2", "Bel 06-12345678"))
                .then("p1", Happenings.noteAdded("n4", "Op Lekbrugstraat 12 tocht het"))
                .then("p1", Happenings.noteAdded("n3", "Begin bij de school"))
                .events());
        var asked = request("/api/ateliers/a3/evidence/dossier?edition=public").header("Authorization", bearer("a3", "f")).build();
        await().atMost(Duration.ofSeconds(60)).until(() -> http.send(asked, BodyHandlers.discarding()).statusCode() == 200);

        var dossier = http.send(asked, BodyHandlers.ofFile(directory.resolve("dossier.zip"))).body();

        var files = unzipped(Files.readAllBytes(dossier));
        var report = words(dossier, "content/verslag.pdf");
        assertThat(report).contains("Begin bij de school", "weggelaten");
        assertThat(files.get("events.ndjson")).contains("Begin bij de school");
        assertThat(files.get("README.txt")).contains("3 keer omdat in een tekst de naam van een deelnemer");
        assertThat(String.join("", files.values()) + report + words(dossier, "content/afspraken.pdf"))
                .doesNotContain("Anneke", "12345678", "Lekbrugstraat");
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(List.of(dossier.toString(), "--en"), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static String words(Path zip, String pdf) throws IOException {
        try (var files = new ZipFile(zip.toFile());
                var document = Loader.loadPDF(files.getInputStream(files.getEntry(pdf)).readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void that_a_checkpoint_or_the_dossier_was_fetched_is_in_the_access_log() throws Exception {
        get("aud", "checkpoint?revision=7");
        var host = request(EVIDENCE + "dossier?revision=8").header("Authorization", "Bearer " + hostKey.value());
        http.send(host.build(), BodyHandlers.discarding());
        get("p1", "checkpoint?revision=6");

        var seen = accesses.newest(new AtelierId("a1"), null, null, 100).stream()
                .map(access -> access.kind() + " " + access.role() + " " + access.subject())
                .toList();
        assertThat(seen).contains("CHECKPOINT AUDITOR r7", "DOSSIER null full r8").doesNotContain("CHECKPOINT PARTICIPANT r6");
    }

    /** It holds what was written in silence: who leads or audits gets that from no other page either. */
    @ParameterizedTest
    @ValueSource(strings = {"f", "aud", "o", "p1"})
    void nobody_else_gets_the_full_dossier(String who) throws Exception {
        var answer = get(who, "dossier");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("not-allowed").doesNotContain("nog niemand");
    }

    /** Who leads has joined: what helps is another edition, and that is said, whichever way the session comes. */
    @ParameterizedTest
    @ValueSource(strings = {"dossier", "dossier?edition=full"})
    void who_may_have_another_edition_is_told_which(String what) throws Exception {
        var byCookie = request(EVIDENCE + what).header("Cookie", "wijkatelier-session=" + bearer("a1", "f").substring("Bearer ".length()));

        for (var answer : List.of(get("f", what), http.send(byCookie.build(), BodyHandlers.ofString()))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("not-allowed", "edition=internal or edition=public");
        }
    }

    @Test
    void what_takes_the_host_key_says_so_to_who_sends_none() throws Exception {
        var answer = http.send(request("/api/host/read-models").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("host-key-missing", "host key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "checkpoint", "milestones", "inclusion", "consistency"})
    void only_who_leads_audits_or_hosts_sees_evidence(String what) throws Exception {
        for (var who : List.of("f", "aud")) {
            assertThat(get(who, what).statusCode()).as(who).isEqualTo(200);
        }
        for (var who : List.of("p1", "o", "nobody")) {
            assertThat(get(who, what).statusCode()).as(who).isEqualTo(403);
            assertThat(get(who, what).body()).as(who).contains("urn:wijkatelier:problem:not-allowed");
        }
        var host = request(EVIDENCE + what).header("Authorization", "Bearer " + hostKey.value());
        assertThat(http.send(host.build(), BodyHandlers.ofString()).statusCode()).as("host").isEqualTo(200);
        assertThat(http.send(request(EVIDENCE + what).build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        var elsewhere = request(EVIDENCE + what).header("Authorization", bearer("a2", "f"));
        assertThat(http.send(elsewhere.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "checkpoint?revision=0", "checkpoint?revision=12", "checkpoint?revision=x", "checkpoint?at=1", "inclusion?revision=0",
        "inclusion?revision=6&size=5", "inclusion?size=12", "consistency?from=0", "consistency?from=6&to=5", "consistency?to=12",
        "dossier?edition=secret", "dossier?edition=public&revision=12"
    })
    void what_there_is_no_evidence_of_is_refused(String what) throws Exception {
        var answer = get("f", what);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("invalid-parameter");
    }

    @Test
    void an_atelier_that_is_not_there_has_no_evidence() throws Exception {
        var asked = request("/api/ateliers/nowhere/evidence/checkpoint").header("Authorization", "Bearer " + hostKey.value());

        assertThat(http.send(asked.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void without_an_authority_there_are_no_time_stamps() throws Exception {
        assertThat(json(get("aud", "keys")).path("timeStamps").asBoolean(true)).isFalse();
        var answer = get("aud", "time-stamp");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:wijkatelier:problem:time-stamp-authority-unknown");
    }

    private Checkpoint checkpoint(int revision) throws IOException, InterruptedException {
        return Checkpoint.parse(SignedNote.parse(get("f", "checkpoint?revision=" + revision).body()).text());
    }

    private HttpResponse<String> get(String who, String what) throws IOException, InterruptedException {
        return http.send(
                request(EVIDENCE + what).header("Authorization", bearer("a1", who)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<byte[]> hashes(JsonNode proof) {
        return proof.path("hashes").valueStream().map(EvidenceHttpTest::bytes).toList();
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
