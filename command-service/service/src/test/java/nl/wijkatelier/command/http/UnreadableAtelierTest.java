package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wijkatelier.command.CommandServiceApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An atelier with an event that this version cannot read: of a later version, or damaged. */
class UnreadableAtelierTest {
    @TempDir
    private Path data;

    @Test
    void whoever_asks_something_of_it_is_told_that_it_cannot_be_read_and_the_others_go_on() {
        Workshop broken;
        Workshop whole;
        try (var service = start()) {
            broken = Workshop.open(client(service));
            whole = Workshop.open(client(service));
        }
        tamper("UPDATE DomainEventEntry SET payloadType = 'BoardSung' WHERE payloadType = 'BoardOpened'", broken);
        try (var service = start()) {
            var client = client(service);

            var command = client.post(broken.path("/commands"), broken.facilitator, Workshop.request("c1", Workshop.add("n1")));
            var join = client.post("/api/join", null, joining(broken));
            var elsewhere = client.post(whole.path("/commands"), whole.facilitator, Workshop.request("c1", Workshop.add("n1")));

            assertUnreadable(command, 4);
            assertUnreadable(join, 4);
            assertThat(client.get("/api/codes/" + broken.codes.get("PARTICIPANT"), null).status()).isEqualTo(200);
            assertThat(elsewhere.status()).isEqualTo(200);
        }
    }

    @Test
    void of_one_that_cannot_be_read_from_the_beginning_not_even_the_name_is_told() {
        Workshop broken;
        try (var service = start()) {
            broken = Workshop.open(client(service));
        }
        tamper("UPDATE DomainEventEntry SET payload = 'no JSON' WHERE payloadType = 'AtelierPlanned'", broken);
        try (var service = start()) {
            assertUnreadable(client(service).get("/api/codes/" + broken.codes.get("PARTICIPANT"), null), 1);
        }
    }

    private static void assertUnreadable(Reply reply, long revision) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().path("code").asString()).isEqualTo("atelier-unreadable");
        assertThat(reply.json().path("revision").asLong()).isEqualTo(revision);
    }

    private static String joining(Workshop workshop) {
        return """
                {"code":"%s","name":"Els de Vries","organisation":"Gemeente Utrecht"}"""
                .formatted(workshop.codes.get("PARTICIPANT"));
    }

    private void tamper(String update, Workshop workshop) {
        var changed = JdbcClient.create(new DriverManagerDataSource(
                        "jdbc:sqlite:" + data.resolve("events.db")))
                .sql(update + " AND aggregateIdentifier = ?")
                .param(workshop.atelier)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(CommandServiceApplication.class)
                .properties(
                        "server.port=0", "wijkatelier.data=" + data, "wijkatelier.host-key=" + Workshop.HOST_KEY)
                .run();
    }

    private static Client client(ServletWebServerApplicationContext service) {
        return new Client(service.getWebServer().getPort());
    }
}
