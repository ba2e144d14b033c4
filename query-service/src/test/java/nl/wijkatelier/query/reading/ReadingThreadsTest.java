package nl.wijkatelier.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads over HTTP, and what else is asked meanwhile. */
@SpringBootTest(
        classes = ReadingThreadsTest.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.threads.virtual.enabled=true")
class ReadingThreadsTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private Endpoints endpoints;

    @LocalServerPort
    private int port;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({ReadingConfiguration.class, Endpoints.class})
    static class Service {}

    @RestController
    static class Endpoints {
        final AtomicInteger counting = new AtomicInteger();
        volatile boolean goOn;

        /** Never puts itself aside for another thread. */
        @GetMapping("/api/long")
        String countOn() {
            counting.incrementAndGet();
            while (goOn) {
                Thread.onSpinWait();
            }
            return "done";
        }

        @GetMapping("/api/thread")
        String reading() {
            return thread();
        }

        @PostMapping("/api/thread")
        String acting() {
            return thread();
        }

        @GetMapping("/api/broken")
        String broken() throws IOException {
            throw new IOException("gone");
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.CONFLICT)
        String told(IOException problem) {
            return problem.getMessage();
        }

        private static String thread() {
            var thread = Thread.currentThread();
            return thread.isVirtual() ? "virtual" : "priority " + thread.getPriority();
        }
    }

    @AfterEach
    void letReadsEnd() {
        endpoints.goOn = false;
    }

    @Test
    void asManyLongReadsAsOneLikesKeepNobodyFromActing() throws Exception {
        endpoints.goOn = true;
        var many = 2 * Runtime.getRuntime().availableProcessors() + 1;
        for (int i = 0; i < many; i++) {
            http.sendAsync(get("/api/long"), BodyHandlers.ofString());
        }
        await().until(() -> endpoints.counting.get() == many);

        assertThat(http.send(post("/api/thread"), BodyHandlers.ofString()).body()).isEqualTo("virtual");
    }

    @Test
    void aReadGivesWayToAllOthers() throws Exception {
        assertThat(http.send(get("/api/thread"), BodyHandlers.ofString()).body())
                .isEqualTo("priority " + Thread.MIN_PRIORITY);
    }

    @Test
    void aReadThatFailsFailsAsItWould() throws Exception {
        var answer = http.send(get("/api/broken"), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(HttpStatus.CONFLICT.value());
        assertThat(answer.body()).isEqualTo("gone");
    }

    private HttpRequest get(String path) {
        return request(path).build();
    }

    private HttpRequest post(String path) {
        return request(path).POST(BodyPublishers.noBody()).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30));
    }
}
