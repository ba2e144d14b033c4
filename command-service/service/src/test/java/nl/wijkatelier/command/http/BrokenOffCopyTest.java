package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wijkatelier.command.CommandServiceApplication;
import nl.wijkatelier.command.sequencer.NewStreams;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A copy of which only the first batch was recorded when the process went down. */
class BrokenOffCopyTest {
    private static final int NOTES = 1_100;

    @TempDir
    private Path data;

    @Test
    void nobody_finds_a_copy_that_was_broken_off_and_a_new_one_can_be_made() {
        // given
        Workshop workshop;
        try (var service = start(CommandServiceApplication.class, StopsAfterOneBatch.class)) {
            workshop = withNotes(client(service));
            var broken = copy(client(service), workshop);
            assertThat(broken.status()).as(broken.text()).isEqualTo(503);
        }
        try (var service = start(CommandServiceApplication.class)) {
            var client = client(service);
            var log = service.getBean(EventLog.class);
            assertThat(log.ateliers()).as("some of it is in the store").hasSize(2);

            // when
            var found = client.get("/api/host/ateliers", Workshop.HOST_KEY).json();

            // then
            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("atelierId").asString()).isEqualTo(workshop.atelier);

            // and
            var copied = copy(client, workshop);
            assertThat(copied.status()).as(copied.text()).isEqualTo(201);
            assertThat(log.revision(new AtelierId(copied.json().path("atelierId").asString())))
                    .as("its events, its origin, and that its facilitator left")
                    .isEqualTo(NOTES + 2);
            assertThat(client.get("/api/host/ateliers", Workshop.HOST_KEY).json()).hasSize(2);
        }
    }

    private static Workshop withNotes(Client client) {
        var workshop = Workshop.open(client);
        for (int from = 0; from < NOTES; from += 100) {
            workshop.batch(workshop.facilitator, IntStream.range(from, from + 100)
                    .mapToObj(note -> Workshop.request("c" + note, Workshop.add("n" + note)))
                    .toArray(String[]::new));
        }
        return workshop;
    }

    private static Reply copy(Client client, Workshop workshop) {
        return client.post(
                "/api/host/ateliers/" + workshop.atelier + "/moments/" + NOTES + "/copy", Workshop.HOST_KEY, "{\"name\":\"Tweede\"}");
    }

    private ServletWebServerApplicationContext start(Class<?>... sources) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(sources)
                .properties(
                        "server.port=0",
                        "wijkatelier.data=" + data,
                        "wijkatelier.host-key=" + Workshop.HOST_KEY,
                        "wijkatelier.rate.commands-burst=100000")
                .run();
    }

    private static Client client(ServletWebServerApplicationContext service) {
        return new Client(service.getWebServer().getPort());
    }

    /** No configuration by annotation: it is for this test alone. */
    static class StopsAfterOneBatch {
        @Bean
        @Primary
        NewStreams breakingStreams(EventLog log) {
            var appends = new AtomicInteger();
            return new NewStreams((EventLog) Proxy.newProxyInstance(
                    EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                        if (appends.incrementAndGet() > 1) {
                            throw new IllegalStateException("The process went down");
                        }
                        return method.invoke(log, arguments);
                    }));
        }
    }
}
