package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wijkatelier.command.CommandServiceApplication;
import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What is still so after the process was stopped and started again. */
class RestartTest {
    @TempDir
    private Path data;

    @Test
    void a_restart_on_sqlite_forgets_nothing() {
        restartForgetsNothing();
    }

    @Test
    void a_restart_on_postgresql_forgets_nothing() {
        restartForgetsNothing(arguments(PostgreSqlForTests.emptyDatabase()));
    }

    private void restartForgetsNothing(String... store) {
        Workshop workshop;
        Reply first;
        try (var service = start(store)) {
            workshop = Workshop.open(client(service));
            workshop.command(workshop.facilitator, "add", Workshop.add("n1"));
            first = workshop.command(workshop.facilitator, "m1", Workshop.move("n1", 10));
            workshop.command(workshop.facilitator, "m2", Workshop.move("n1", 20));
        }
        try (var service = start(store)) {
            var client = client(service);

            var repeat = client.post(
                    workshop.path("/commands"), workshop.facilitator, Workshop.request("m1", Workshop.move("n1", 10)));
            var next = client.post(
                    workshop.path("/commands"), workshop.facilitator, Workshop.request("m3", Workshop.move("n1", 30)));

            assertThat(first.json().path("revision").asLong()).isEqualTo(6);
            assertThat(repeat.text()).as("not done again").isEqualTo(first.text());
            assertThat(next.json().path("revision").asLong()).isEqualTo(8);
            assertThat(client.get(workshop.path("/session"), workshop.facilitator).json().path("name").asString())
                    .isEqualTo("Els de Vries");
            assertThat(client.get("/api/codes/" + workshop.codes.get("PARTICIPANT"), null).status()).isEqualTo(200);
        }
    }

    private ServletWebServerApplicationContext start(String... store) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(CommandServiceApplication.class)
                .properties(
                        "server.port=0",
                        "wijkatelier.data=" + data,
                        "wijkatelier.host-key=" + Workshop.HOST_KEY)
                .run(store);
    }

    private static Client client(ServletWebServerApplicationContext service) {
        return new Client(service.getWebServer().getPort());
    }

    private static String[] arguments(EventStoreProperties.Store store) {
        return new String[] {
            "--wijkatelier.store.kind=" + store.kind(),
            "--wijkatelier.store.url=" + store.url(),
            "--wijkatelier.store.user=" + store.user(),
            "--wijkatelier.store.password=" + store.password()
        };
    }
}
