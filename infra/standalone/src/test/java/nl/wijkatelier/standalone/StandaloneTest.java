package nl.wijkatelier.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
import nl.wijkatelier.standalone.workshop.HandedDossier;
import nl.wijkatelier.standalone.workshop.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
    private static final Pattern LINK = Pattern.compile("/join/(\\w+)");

    @Test
    void the_first_start_shows_the_example_and_the_second_finds_it_back(@TempDir Path data) {
        try (var product = ProductProcess.standalone(data).start()) {
            var facilitator = joinByThePrintedLink(product);
            showsTheExample(facilitator);
            var before = facilitator.pictureNow();

            product.killHard();
            product.start();

            assertThat(facilitator.pictureNow().items()).isEqualTo(before.items());
            assertThat(facilitator.history(1, before.revision())).hasSize((int) before.revision());
            itsHistoryIsProved(facilitator, product.hostKey(), before.revision(), data);
        }
    }

    private static void itsHistoryIsProved(Member facilitator, String hostKey, long revision, Path directory) {
        var dossier = HandedDossier.of(facilitator, hostKey, revision / 2, directory);

        assertThat(dossier.verified()).contains(
                revision + " events.", "IN ORDER", "results in tallies.txt were counted from the events again", "The checkpoint that was kept agrees: ");
        assertThat(dossier.file("tallies.txt").lines().map(line -> line.substring(0, line.indexOf(' '))).distinct())
                .as("of which the example has results")
                .contains("dots", "position", "sheets", "weight", "score", "total");
        assertThat(dossier.forged("(?m)^(total mtx-startwijk srd-startwijk-1 \\S+) \\d\\.", "$1 9.").verified())
                .contains("tally total/mtx-startwijk/srd-startwijk-1/");
        assertThat(dossier.forged("AtelierPlanned", "AtelierPlotted").verified()).contains("event-changed 1:");
    }

    @Test
    void an_import_of_the_example_that_was_killed_is_finished_by_the_next_start(@TempDir Path data) {
        var unfinished = data.resolve("example-import.json");
        try (var product = ProductProcess.standalone(data)) {
            var firstStart = Thread.ofVirtual().start(() -> catchThrowable(product::start));
            await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(1)).until(() -> Files.exists(unfinished));
            product.killHard();
            await().until(() -> !firstStart.isAlive());
            assertThat(unfinished).exists();

            product.start();

            showsTheExample(joinByThePrintedLink(product));
            assertThat(unfinished).doesNotExist();
        }
    }

    private static Member joinByThePrintedLink(ProductProcess product) {
        var code = product.output().stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
        return new Api(product.address()).join(code, "Begeleider");
    }

    private static void showsTheExample(Member facilitator) {
        var picture = facilitator.pictureNow();
        assertThat(picture.ofKind("note").values()).filteredOn(note -> !note.has("sources")).as("notes of the file").hasSize(64);
        assertThat(picture.ofKind("note").values()).filteredOn(note -> note.has("sources")).as("key ideas from them").hasSize(4);
        assertThat(picture.ofKind("cluster")).hasSize(17);
        assertThat(picture.ofKind("stakeholder")).hasSize(14);
        assertThat(picture.ofKind("decision").values()).hasSize(6).allMatch(d -> d.path("state").asString().equals("AGREED"));
        var votes = picture.ofKind("vote").values().iterator().next();
        assertThat(votes.path("tally").path("not-002").asInt()).isEqualTo(9);
    }

    @Test
    void a_second_process_on_the_same_data_says_that_it_is_taken(@TempDir Path data) {
        try (var first = ProductProcess.standalone(data, "--wijkatelier.example=false").start();
                var second = ProductProcess.standalone(data, "--wijkatelier.example=false")) {
            assertThat(catchThrowable(second::start))
                    .hasMessageContaining("Another Wijkatelier uses the data directory");
            assertThat(first.hostKey()).isNotBlank();
        }
    }

    @Test
    void why_it_does_not_start_is_told_to_the_host_and_not_to_a_programmer(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("events.db"), "this is no database".repeat(1_000));

        try (var product = ProductProcess.standalone(data, "--wijkatelier.example=false")) {
            assertThat(catchThrowable(product::start))
                    .hasMessageContaining("APPLICATION FAILED TO START")
                    .hasMessageContaining(data.resolve("events.db").toString())
                    .hasMessageContaining("put back from a copy")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\tat "));
        }
    }

    @Test
    void read_models_that_are_damaged_are_built_anew(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("read-models.mv"), "these are no read models".repeat(1_000));

        try (var product = ProductProcess.standalone(data, "--wijkatelier.example=false").start()) {
            var health = new Api(product.address()).expect("GET", "/actuator/health", product.hostKey(), null);

            assertThat(health.path("status").asString()).isEqualTo("UP");
            assertThat(data.resolve("read-models.mv.damaged")).isNotEmptyFile();
        }
    }

    @Test
    void a_product_that_runs_says_that_it_is_well(@TempDir Path data) {
        try (var product = ProductProcess.standalone(data, "--wijkatelier.example=false").start()) {
            var health = new Api(product.address()).expect("GET", "/actuator/health", product.hostKey(), null);

            assertThat(health.path("status").asString()).isEqualTo("UP");
        }
    }

    @Test
    void a_start_that_cannot_be_made_says_why_and_ends(@TempDir Path directory) throws Exception {
        var criteria = Files.writeString(directory.resolve("criteria.json"), "{}");
        var data = directory.resolve("data");

        try (var product = ProductProcess.standalone(data, "--wijkatelier.start-criteria=file:" + criteria)) {
            assertThat(catchThrowable(product::start))
                    .as("it ends by itself, instead of being given up")
                    .hasNoCause()
                    .hasMessageContaining("criteria.json")
                    .hasMessageContaining("Correct the file");
        }
    }
}
