package nl.wijkatelier.command.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkatelier.command.CommandServiceApplication;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service on a real SQLite store, one for all tests; each test makes its own ateliers. */
@SpringBootTest(
        classes = CommandServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wijkatelier.host-key=" + Workshop.HOST_KEY,
            "wijkatelier.allowed-origins=https://wijkatelier.example",
            "wijkatelier.rate.commands-per-second=100000",
            "wijkatelier.rate.commands-burst=100000",
            "wijkatelier.rate.wrong-codes-per-minute=100000"
        })
abstract class HttpTest {
    @LocalServerPort
    private int port;

    @Autowired
    private EventLog eventLog;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "data-");
        registry.add("wijkatelier.data", data::toString);
    }

    int port() {
        return port;
    }

    Client client() {
        return new Client(port);
    }

    EventLog eventLog() {
        return eventLog;
    }

    long revision(Workshop workshop) {
        return eventLog.revision(new AtelierId(workshop.atelier));
    }
}
