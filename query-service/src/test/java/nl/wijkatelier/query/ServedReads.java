package nl.wijkatelier.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.EventStoreConfiguration;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.access.AccessConfiguration;
import nl.wijkatelier.query.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** For tests of reads over HTTP: the service that answers them, on stores of its own. */
@SpringBootTest(classes = ServedReads.Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
public abstract class ServedReads {
    @TempDir
    static Path data;

    private static EmbeddedMongo mongo;

    @Autowired
    protected EventLog log;

    protected final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private SessionTokens tokens;

    @Autowired
    private AccessJdbc register;

    @LocalServerPort
    private int port;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({EventStoreConfiguration.class, AccessConfiguration.class, ReadModelConfiguration.class})
    static class Service {}

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        mongo = EmbeddedMongo.inMemory();
        properties.add("wijkatelier.data", data::toString);
        properties.add("wijkatelier.mongo.uri", mongo::uri);
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Puts somebody into the register, as the command service does. */
    protected void register(String atelier, String participant, String name) {
        register(atelier, participant, name, "Bewoners");
    }

    /** The same, of an organisation. */
    protected void register(String atelier, String participant, String name, String organisation) {
        register.writes()
                .sql("CREATE TABLE IF NOT EXISTS person (atelier_id TEXT, participant_id TEXT, name TEXT, organisation TEXT)")
                .update();
        register.writes().sql("INSERT INTO person VALUES (?, ?, ?, ?)").params(atelier, participant, name, organisation).update();
    }

    /** What somebody of an atelier shows to be let in. */
    protected String bearer(String atelier, String who) {
        return "Bearer " + tokens.sign(new Session(new AtelierId(atelier), new ParticipantId(who), Instant.now()));
    }
}
