package nl.wijkatelier.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.ServedReads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever is asked, and by whomever: it is answered, and never with a failure of ours. */
@TestPropertySource(properties = "wijkatelier.read-models.rebuild=true")
class HostileReadTest extends ServedReads {
    private static final int REQUESTS = 2_000;
    private static final List<String> PATHS = List.of(
            "/state", "/history", "/journal", "/journal/revisions", "/moments", "/recap", "/people", "/participants", "/decisions", "/stakeholders",
            "/decisions/%C3%A9%20", "/decisions/%2e%2e", "/decisions/d1", "/images/x", "/images/" + "a".repeat(64),
            "/refusals", "/trace", "/access-log", "/report-contents", "/reports/r1", "/reports/%00/file", "/reports/r1/file",
            "/evidence/keys", "/evidence/checkpoint", "/evidence/milestones", "/evidence/inclusion", "/evidence/consistency", "/evidence/dossier",
            "/evidence/time-stamp");
    private static final List<String> NAMES = List.of(
            "revision", "at", "board", "from", "to", "person", "kind", "item", "halfDay", "decision", "text", "after", "before", "limit", "language",
            "readers", "size", "command", "code", "beforeId", "x%00", "");
    private static final List<String> VALUES = List.of(
            "", "-1", "0", "1", "en", "public", "99999999999999999999", "1e9", "NaN", "%00", "%FF%FE", "%F0%9F%98%80", "b1", "p1", "$where",
            "%7B%22$gt%22:%22%22%7D", ".*", "(", "2026-11-22T09:00:00Z", "2026-13-45T99:00:00Z", "%2B999999999-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00%2B18:00", "9223372036854775807", "../..", "%0d%0aX:y", "a".repeat(5_000));

    @Autowired
    private HostKey hostKey;

    @BeforeEach
    void something_happened() {
        if (log.head() == 0) {
            log.append(RandomHistory.of(1, 300).events());
        }
    }

    @Test
    void whatever_is_asked_is_answered_or_refused() throws Exception {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("hostile reads: replay with -Dseed=" + seed);
        var random = new Random(seed);
        for (var i = 0; i < REQUESTS; i++) {
            var path = path(random);
            var status = status(path, token(random));
            assertThat(status).as("seed %s, request %s: %s", seed, i, path).isBetween(200, 499);
        }
    }

    @Test
    void a_parameter_that_means_nothing_is_named() throws Exception {
        var answer = http.send(
                request("/api/ateliers/a1/journal?limit=many", valid("a1")), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:wijkatelier:problem:invalid-parameter", "\"parameter\":\"limit\"");
    }

    @Test
    void a_moment_that_no_clock_ever_shows_is_refused() throws Exception {
        for (var moment : List.of("-999999999-01-01T00:00:00%2B18:00", "%2B999999999-12-31T23:59:59-18:00")) {
            assertThat(status("/api/ateliers/a1/state?at=" + moment, valid("a1"))).as(moment).isEqualTo(400);
        }
    }

    private int status(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String path, String token) {
        var request = request(path);
        return (token.isEmpty() ? request : request.header("Authorization", token)).build();
    }

    private static String path(Random random) {
        var path = new StringBuilder("/api/ateliers/")
                .append(random.nextInt(10) == 0 ? any(VALUES, random).replace("/", "%2F") + "x" : "a1")
                .append(any(PATHS, random))
                .append('?');
        for (var i = random.nextInt(4); i > 0; i--) {
            path.append(any(NAMES, random)).append('=').append(any(VALUES, random).replace("$", "%24")).append('&');
        }
        return path.toString().replace("(", "%28").replace("\"", "%22");
    }

    private String token(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "Bearer " + "v1.".repeat(random.nextInt(400));
            case 2 -> valid("a2");
            case 3 -> "Basic " + new String(new char[random.nextInt(100)]).replace('\0', 'A');
            case 4 -> bearer("a1", "f");
            case 5 -> "Bearer " + hostKey.value();
            default -> valid("a1");
        };
    }

    private String valid(String atelier) {
        return bearer(atelier, "p1");
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
