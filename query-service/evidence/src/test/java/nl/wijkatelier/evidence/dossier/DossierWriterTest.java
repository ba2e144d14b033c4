package nl.wijkatelier.evidence.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierWriterTest {
    private final RandomLog log = RandomLog.of(1, 300);

    @Test
    void any_tool_opens_it(@TempDir Path directory) throws IOException {
        var file = Files.write(directory.resolve("dossier.zip"), log.dossier(17L, 256L));

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).filter(name -> !name.startsWith("mdto/"))).containsExactly(
                    "FORMAT.txt", "README.txt", "keys/log.txt", "checkpoints/17.txt", "checkpoints/256.txt", "checkpoints/300.txt",
                    "proofs/consistency-17.txt", "proofs/consistency-256.txt", "proofs/inclusion-17.txt",
                    "proofs/inclusion-256.txt", "proofs/inclusion-300.txt", "proofs/leaf-hashes", "events.ndjson",
                    "tallies.txt", "content/a.json", "SHA256SUMS", "SIGNATURE.txt");
            assertThat(text(zip, "FORMAT.txt"))
                    .isEqualTo("wijkatelier-dossier-v2\nedition: full\norigin: test.example/a1\nevents: 300\nwithout-metadata: 0\nwithout-data: 0\n");
            assertThat(text(zip, "checkpoints/17.txt")).isEqualTo(log.checkpoint(17));
            assertThat(text(zip, "keys/log.txt")).isEqualTo(RandomLog.KEY.name(RandomLog.ORIGIN).line() + "\n");
            assertThat(text(zip, "events.ndjson").lines()).hasSize(300);
            assertThat(text(zip, "README.txt")).contains("alle 300 gebeurtenissen", "all 300 events", "Er zit geen tijdstempel bij");
        }
    }

    @Test
    void an_edition_says_how_much_is_left_out(@TempDir Path directory) throws IOException {
        var file = Files.write(directory.resolve("dossier.zip"), log.edition(Edition.PUBLIC));

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "FORMAT.txt")).contains("edition: public\n", "without-metadata: 300\nwithout-data: 75\n");
            assertThat(text(zip, "README.txt")).contains(
                    "van 75 gebeurtenissen de inhoud", "75 keer omdat het voor iemand zelf was",
                    "0 keer omdat in een tekst de naam van een deelnemer", "van 300 gebeurtenissen wie het deed", "who did it and with which command");
            assertThat(text(zip, "events.ndjson"))
                    .doesNotContain("\"metadata\":", log.events().get(7).id())
                    .contains("\"id\":\"8\"", "\"datadigest\":", "\"datasalt\":");
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_says_in_both_languages_whether_there_is_a_time_stamp_and_why_not(Stamping stamping) {
        for (var remark : StampingRemark.values()) {
            var said = remark.text(stamping, 300);

            switch (stamping) {
                case STAMPED -> assertThat(said).contains("content/checkpoint-300.tsr");
                case NO_AUTHORITY -> assertThat(said).containsAnyOf("geen dienst", "no authority").doesNotContain("300");
                case NO_ANSWER -> assertThat(said).containsAnyOf("GEEN tijdstempel", "NO time stamp").contains("checkpoints/300.txt");
            }
        }
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(log.dossier(17L)).isEqualTo(log.dossier(17L));
    }

    @Test
    void a_checkpoint_at_a_revision_stays_the_same_as_the_history_goes_on() {
        assertThat(log.first(20).checkpoint(17)).isEqualTo(log.checkpoint(17));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
