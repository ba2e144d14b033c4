package nl.wijkatelier.standalone.rehearsal;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import nl.wijkatelier.standalone.api.PublicApi;
import org.jspecify.annotations.Nullable;

/** Somebody in a rehearsal: sends commands, and watches what happens over a live socket. */
final class Actor {
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
