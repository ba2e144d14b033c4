package nl.wijkatelier.standalone.welcome;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.standalone.api.PublicApi;
import nl.wijkatelier.standalone.example.ExampleImport;
import nl.wijkatelier.standalone.rehearsal.Rehearsal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Once everything runs: loads the example into an installation that has no ateliers yet, or finishes that, and prints the way
 * in; after a rehearsal it stops again. The links are secrets of whoever started the process, so they go to its terminal
 * and not to the log.
 */
@Component
class Welcome {
    private final HostKey hostKey;
    private final Path data;
    private final boolean wantsExample;
    private final boolean isRehearsal;

    Welcome(
            HostKey hostKey,
            @Value("${wijkatelier.data:data}") Path data,
            @Value("${wijkatelier.example:true}") boolean wantsExample,
            @Value("${wijkatelier.rehearsal:false}") boolean isRehearsal) {
        this.hostKey = hostKey;
        this.data = data;
        this.wantsExample = wantsExample;
        this.isRehearsal = isRehearsal;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            welcome(URI.create("http://localhost:" + web.getWebServer().getPort()));
            if (isRehearsal) {
                Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(web)));
            }
        }
    }

    private void welcome(URI base) {
        try (var api = new PublicApi(base)) {
            var ateliers = ateliers(api);
            var example = new ExampleImport(api, hostKey.value(), data.resolve("example-import.json"));
            if (wantsExample && (ateliers.isEmpty() || example.isUnfinished())) {
                example.run();
                ateliers = ateliers(api);
            }
            if (isRehearsal) {
                new Rehearsal(api, hostKey.value()).play();
            }
            System.out.println("\nWijkatelier draait op " + base);
            ateliers.stream()
                    .flatMap(atelier -> link(base, atelier))
                    .forEach(System.out::println);
            System.out.println("  Beheer, nieuw atelier: " + base + "/host#" + hostKey.value() + "\n");
        }
    }

    private List<JsonNode> ateliers(PublicApi api) {
        return api.get("/api/host/ateliers", hostKey.value()).valueStream().toList();
    }

    private static Stream<String> link(URI base, JsonNode atelier) {
        var code = atelier.path("facilitatorCode").asString("");
        return code.isEmpty()
                ? Stream.empty()
                : Stream.of("  Begeleider van " + atelier.path("name").asString() + ": " + base + "/join/" + code);
    }
}
