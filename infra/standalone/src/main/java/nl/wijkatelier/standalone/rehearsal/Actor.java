package nl.wijkatelier.standalone.rehearsal;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.standalone.api.PublicApi;
import org.jspecify.annotations.Nullable;

/** Somebody in a rehearsal: sends commands, and watches what happens over a live socket. */
final class Actor {
    private static final Set<String> DONE = Set.of("READY", "FAILED");
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int MOST_ASKED = 600;

    private final PublicApi api;
    private final String atelier;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable WebSocket live;

    Actor(PublicApi api, String atelier, String token) {
        this.api = api;
        this.atelier = atelier;
        this.token = token;
    }

    void act(String commandId, Map<String, ?> command) {
        api.post(atelier + "/commands", token, Map.of("commandId", commandId, "command", command));
    }

    void read(String view) {
        api.get(atelier + view, token);
    }

    /** Orders a report and waits for it. */
    void order(String format) {
        var ordered = api.post(atelier + "/reports", token, Map.of("format", format, "readers", "public"));
        var report = atelier + "/reports/" + ordered.path("reportId").asString();
        for (var asked = 0; asked < MOST_ASKED; asked++) {
            var state = api.get(report, token).path("state").asString();
            if (DONE.contains(state)) {
                return;
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a report", e);
        }
    }

    void watch() {
        live = http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(Rehearsal.socket(api.base(), atelier + "/live"), new WebSocket.Listener() {})
                .join();
        live.sendText("{\"t\":\"hello\"}", true).join();
    }

    void leave() {
        if (live != null) {
            live.abort();
        }
        http.close();
    }
}
