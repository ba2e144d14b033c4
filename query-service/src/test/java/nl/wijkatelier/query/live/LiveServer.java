package nl.wijkatelier.query.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.EventStoreConfiguration;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.access.AccessConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A running server with only live push, on an empty event store of its own. */
final class LiveServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    @SpringBootConfiguration
    @EnableAutoConfiguration(excludeName = {
        "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration"
    })
    @Import({EventStoreConfiguration.class, AccessConfiguration.class, LiveConfiguration.class})
    static class OnlyLive {}

    LiveServer(Path data, String... properties) {
        var application = new SpringApplication(OnlyLive.class);
        var arguments = new ArrayList<>(List.of(
                "--server.port=0", "--wijkatelier.data=" + data, "--spring.main.banner-mode=off"));
        List.of(properties).forEach(property -> arguments.add("--" + property));
        context = application.run(arguments.toArray(String[]::new));
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    /** The same story, once it is in the store. */
    Story recorded(Story story) {
        record(story);
        return story;
    }

    LiveStates states() {
        return context.getBean(LiveStates.class);
    }

    int port() {
        return webServer().getPort();
    }

    /** What the web server hands its tasks to. */
    Executor executor() {
        return ((TomcatWebServer) webServer()).getTomcat().getConnector().getProtocolHandler().getExecutor();
    }

    private WebServer webServer() {
        return ((WebServerApplicationContext) context).getWebServer();
    }

    /** Records what a story told since it was last recorded. */
    void record(Story story) {
        log().append(story.after(log().revision(story.atelier())));
    }

    void record(Story story, String actor, AtelierEvent event) {
        record(story.then(actor, event));
    }

    String token(String atelier, String participant) {
        return context.getBean(SessionTokens.class)
                .sign(new Session(new AtelierId(atelier), new ParticipantId(participant), Instant.now()));
    }

    String address(String atelier) {
        return "ws://127.0.0.1:" + port() + "/api/ateliers/" + atelier + "/live";
    }

    TestClient connect(String atelier, String participant) {
        return TestClient.connect(address(atelier), "Authorization", "Bearer " + token(atelier, participant));
    }

    @Override
    public void close() {
        context.close();
    }
}
