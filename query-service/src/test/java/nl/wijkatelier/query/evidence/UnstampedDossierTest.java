package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.ServedReads;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation whose time-stamp authority is not there. */
class UnstampedDossierTest extends ServedReads {
    @DynamicPropertySource
    static void nobodyAtTheAddress(DynamicPropertyRegistry properties) {
        properties.add("wijkatelier.time-stamp-authority", () -> "http://localhost:1/");
    }

    @Test
    void a_dossier_is_made_all_the_same_and_says_that_it_has_no_stamp() throws Exception {
        log.append(Happenings.begun("a1", "p1").then("p1", Happenings.noteAdded("n1", "Begin in het noorden")).events());
        var asked = request("/api/ateliers/a1/evidence/dossier?edition=internal").header("Authorization", bearer("a1", "f")).build();
        await().atMost(Duration.ofSeconds(60)).until(() -> http.send(asked, BodyHandlers.discarding()).statusCode() == 200);

        var dossier = http.send(asked, BodyHandlers.ofByteArray());

        assertThat(dossier.headers().firstValue("Wijkatelier-Time-Stamp")).hasValue("NO_ANSWER");
        assertThat(readMe(dossier.body()))
                .contains("er zit GEEN tijdstempel bij", "there is NO time stamp", "een tijdstempel op checkpoints/");
    }

    private static String readMe(byte[] zip) throws Exception {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("README.txt")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("There is no README.txt");
    }
}
