package nl.wijkatelier.standalone.workshop;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody in an atelier: what they can ask of the service. */
public record Member(Api api, String atelier, String id, String token) {

    public String path(String rest) {
        return "/api/ateliers/" + atelier + rest;
    }

    /** Sends a command; any answer will do. */
    public HttpResponse<String> send(String commandId, Map<String, ?> command) throws IOException {
        return api.send("POST", path("/commands"), token, Map.of("commandId", commandId, "command", command));
    }

    /** Sends a batch, of which each command is answered. */
    public JsonNode send(Map<String, ?> batch) {
        return api.expect("POST", path("/commands/batch"), token, batch);
    }

    public JsonNode mustDo(Map<String, ?> command) {
        var envelope = Map.of("commandId", UUID.randomUUID().toString(), "command", command);
        return api.expect("POST", path("/commands"), token, envelope);
    }

    /** What the service shows this person of the given revision. */
    public Picture pictureAt(long revision) {
        return Picture.ofState(api.lines(path("/state?revision=" + revision), token));
    }

    public Picture pictureNow() {
        return Picture.ofState(api.lines(path("/state"), token));
    }

    /** Every event up to the given revision as this person may replay it. */
    public List<JsonNode> history(long from, long to) {
        return api.lines(path("/history?from=" + from + "&to=" + to), token);
    }
}
