package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.ServedReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Dossiers of an installation with a time-stamp authority, that is there at one time and not at another. */
class StampedDossierTest extends ServedReads {
    private static final byte[] NOTHING_OF_USE = {};
    private static StampingAuthority authority;
    private static volatile boolean isThere = true;

    @DynamicPropertySource
    static void authority(DynamicPropertyRegistry properties) throws Exception {
        authority = new StampingAuthority((self, asked) -> isThere ? self.stamp(asked) : NOTHING_OF_USE);
        properties.add("wijkatelier.time-stamp-authority", authority::address);
    }

    @AfterAll
    static void noAuthority() {
        authority.close();
    }

    @Test
    void a_dossier_says_that_it_has_a_stamp_and_without_an_answer_is_made_all_the_same_and_says_that_it_has_none() throws Exception {
        // given
        var happened = Happenings.begun("a1", "p1").then("p1", Happenings.noteAdded("n1", "Begin in het noorden"));
        var stamp = "content/checkpoint-" + happened.revision() + ".tsr";
        log.append(happened.events());
        await().atMost(Duration.ofSeconds(60)).until(() -> dossier().statusCode() == 200);

        // when
        var stamped = dossier();
        isThere = false;
        var unstamped = dossier();

        // then
        assertThat(stamped.headers().firstValue("Wijkatelier-Time-Stamp")).hasValue("STAMPED");
        assertThat(files(stamped).get("README.txt")).contains("een tijdstempel van een dienst buiten deze installatie: " + stamp);
        assertThat(files(stamped)).containsKey(stamp);
        assertThat(unstamped.headers().firstValue("Wijkatelier-Time-Stamp")).hasValue("NO_ANSWER");
        assertThat(files(unstamped).get("README.txt")).contains("er zit GEEN tijdstempel bij", "there is NO time stamp");
        assertThat(files(unstamped)).doesNotContainKey(stamp);
    }

    private HttpResponse<byte[]> dossier() throws Exception {
        var asked = request("/api/ateliers/a1/evidence/dossier?edition=internal").header("Authorization", bearer("a1", "f"));
        return http.send(asked.build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, String> files(HttpResponse<byte[]> dossier) throws Exception {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(dossier.body()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
