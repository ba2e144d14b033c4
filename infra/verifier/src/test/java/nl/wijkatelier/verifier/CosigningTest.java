package nl.wijkatelier.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second party with its own key, by the commands that it gives. */
class CosigningTest {
    private final RandomLog log = RandomLog.of(5, 40);

    @TempDir
    Path directory;

    private String dossier;
    private String checkpoint;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void a_checkpoint_was_handed_out() throws IOException {
        dossier = Files.write(directory.resolve("dossier.zip"), log.dossier()).toString();
        checkpoint = Files.writeString(directory.resolve("checkpoint.txt"), log.checkpoint(30)).toString();
    }

    @Test
    void who_cosigned_is_told_with_the_time() throws IOException {
        var cosigner = write("cosigner.txt", run("newkey", "rekenkamer.example", file("key")).said());
        var cosigned = write("cosigned.txt", run("cosign", checkpoint, "rekenkamer.example", file("key")).said());

        assertThat(Files.readString(Path.of(cosigned))).startsWith(log.checkpoint(30)).contains("\u2014 rekenkamer.example ");
        assertThat(run(dossier, cosigned)).as("a checkpoint as any other").extracting(Outcome::code).isEqualTo(Verify.AS_IT_WAS);
        var verified = run(dossier, cosigned, cosigner);
        assertThat(verified.code()).isEqualTo(Verify.AS_IT_WAS);
        assertThat(verified.said()).contains("Cosigned by rekenkamer.example at 20");
    }

    @Test
    void what_was_not_cosigned_by_that_key_is_named() throws IOException {
        var cosigner = write("cosigner.txt", run("newkey", "rekenkamer.example", file("key")).said());
        run("newkey", "rekenkamer.example", file("other"));
        var byAnother = write("cosigned.txt", run("cosign", checkpoint, "rekenkamer.example", file("other")).said());

        for (var held : List.of(checkpoint, byAnother)) {
            var verified = run(dossier, held, cosigner);
            assertThat(verified.code()).isEqualTo(Verify.NOT_AS_IT_WAS);
            assertThat(verified.said()).contains("held-cosignature 30").doesNotContain("Cosigned by");
        }
    }

    @Test
    void a_key_is_never_written_over_and_its_owner_alone_reads_it() throws IOException {
        run("newkey", "rekenkamer.example", file("key"));
        var kept = Files.readString(directory.resolve("key"));

        var again = run("newkey", "rekenkamer.example", file("key"));
        assertThat(again.code()).isEqualTo(Verify.COULD_NOT_LOOK);
        assertThat(again.said()).contains("a key in " + file("key") + " already");

        assertThat(Files.readString(directory.resolve("key"))).isEqualTo(kept);
        assertThat(Files.getPosixFilePermissions(directory.resolve("key"))).hasSize(2);
    }

    @Test
    void what_cannot_be_cosigned_is_refused() throws IOException {
        run("newkey", "rekenkamer.example", file("key"));

        assertThat(run("cosign", dossier, "rekenkamer.example", file("key")).code()).isEqualTo(Verify.COULD_NOT_LOOK);
        assertThat(run("cosign", checkpoint, "a name", file("key")).code()).isEqualTo(Verify.COULD_NOT_LOOK);
        assertThat(run("cosign", checkpoint, "rekenkamer.example", checkpoint).code()).isEqualTo(Verify.COULD_NOT_LOOK);
        assertThat(run(dossier, checkpoint, checkpoint).code()).as("no key").isEqualTo(Verify.COULD_NOT_LOOK);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static Outcome run(String... words) {
        var out = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(words));
        all.add("--en");
        var code = Verify.run(all, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8));
    }
}
