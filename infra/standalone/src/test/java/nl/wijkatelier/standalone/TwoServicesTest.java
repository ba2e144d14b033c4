package nl.wijkatelier.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.command.CommandServiceApplication;
import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties.Store;
import nl.wijkatelier.query.QueryServiceApplication;
import nl.wijkatelier.query.embedded.EmbeddedMongo;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
import nl.wijkatelier.standalone.workshop.Branching;
import nl.wijkatelier.standalone.workshop.HandedDossier;
import nl.wijkatelier.standalone.workshop.RandomWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second form (README): each service a process of its own, meeting in the event store alone. */
class TwoServicesTest {
    private static final int ACTIONS = 150;
    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void a_workshop_runs_over_two_services_on_one_sqlite_file(@TempDir Path data) {
        runsAWorkshop(data);
    }

    @Test
    void a_workshop_runs_over_two_services_on_postgresql(@TempDir Path data) {
        Store store = PostgreSqlForTests.emptyDatabase();
        runsAWorkshop(
                data,
                "--wijkatelier.store.kind=postgresql",
                "--wijkatelier.store.url=" + store.url(),
                "--wijkatelier.store.user=" + store.user(),
                "--wijkatelier.store.password=" + store.password());
    }

    private void runsAWorkshop(Path data, String... store) {
        System.out.println("two services: replay with -Dseed=" + seed);
        try (var mongo = EmbeddedMongo.inMemory();
                var commands = ProductProcess.service(CommandServiceApplication.class, data, store).start();
                var queries = ProductProcess.service(QueryServiceApplication.class, data, with(store, mongo)).start();
                var workshop = RandomWorkshop.open(
                        new Api(commands.address(), queries.address()), commands.hostKey(), seed)) {
            assertThat(List.of(commands, queries)).allSatisfy(TwoServicesTest::answersAnAddressThatIsNoneWithAProblem);

            workshop.hold(ACTIONS);
            workshop.awaitEverybody();

            workshop.sockets().forEach(socket -> assertThat(socket.picture().items())
                    .as("seed %d", seed)
                    .isEqualTo(socket.member().pictureNow().items()));
            assertThat(HandedDossier.of(workshop.sockets().getFirst().member(), commands.hostKey(), 1, data).verified())
                    .as("seed %d", seed)
                    .contains("IN ORDER", "The checkpoint that was kept agrees: ");
            Branching.from(new Api(commands.address(), queries.address()), commands.hostKey(), data);
        }
    }

    /** The client of a program takes no such address, so it is sent as it is. */
    private static void answersAnAddressThatIsNoneWithAProblem(ProductProcess service) throws IOException {
        try (var socket = new Socket(service.address().getHost(), service.address().getPort())) {
            socket.getOutputStream().write("GET /api/ateliers/%00/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"malformed-request\"")
                    .doesNotContainIgnoringCase("tomcat");
        }
    }

    private static String[] with(String[] store, EmbeddedMongo mongo) {
        var options = Arrays.copyOf(store, store.length + 1);
        options[store.length] = "--wijkatelier.mongo.uri=" + mongo.uri();
        return options;
    }
}
