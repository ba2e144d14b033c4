package nl.wijkatelier.standalone.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.standalone.api.PublicApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the example a live atelier: a facilitator joins with the code, and imports what happened. */
public final class ExampleImport {
    private static final int BATCH = 500;

    private final ExampleFile example = ExampleFile.bundled();
    private final PublicApi api;
    private final String hostKey;

    /**
     * @param api the service
     * @param hostKey the key of the host, who may plan ateliers
     */
    public ExampleImport(PublicApi api, String hostKey) {
        this.api = api;
        this.hostKey = hostKey;
    }

    /**
     * Imports the example as a new atelier.
     *
     * @throws IllegalStateException if the service refuses any part of it
     */
    public void run() {
        var planned = api.post("/api/ateliers", hostKey, plan());
        var code = ExampleFile.text(planned, "facilitatorCode");
        var importer = Map.of("code", code, "name", "Invoer van het voorbeeld", "organisation", "Wijkatelier");
        var joined = api.post("/api/join", "", importer);
        var atelier = "/api/ateliers/" + ExampleFile.text(planned, "atelierId");
        var token = ExampleFile.text(joined, "token");
        importActions(atelier, token);
        registerPeople(atelier, token);
        leave(atelier, token, joined);
    }

    private Map<String, String> plan() {
        var atelier = example.at("atelier");
        return Map.of(
                "name", ExampleFile.text(atelier, "name"),
                "municipality", ExampleFile.text(atelier, "municipality"),
                "neighbourhood", ExampleFile.text(example.byId("neighbourhoods", "wyk-01"), "name"));
    }

    private void importActions(String atelier, String token) {
        var commands = new ArrayList<Map<String, ?>>();
        for (var action : ExampleTranscript.of(example)) {
            commands.add(imported(action, "example-" + commands.size()));
        }
        for (int from = 0; from < commands.size(); from += BATCH) {
            var batch = commands.subList(from, Math.min(commands.size(), from + BATCH));
            refuseRefusals(api.post(atelier + "/commands/batch", token, Map.of("commands", batch)));
        }
    }

    private static Map<String, ?> imported(ImportedAction action, String commandId) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("commandId", commandId);
        // As a tree of its own: inside a map of anything, a command would lose its type name.
        envelope.put("command", JsonMapper.shared().valueToTree(action.command()));
        envelope.put("import", Map.of("by", action.by().value(), "at", action.at().toString()));
        return envelope;
    }

    private static void refuseRefusals(JsonNode answer) {
        List<JsonNode> refused = ExampleFile.list(answer, "results").stream()
                .filter(result -> result.has("problem"))
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("the example was refused: " + refused);
        }
    }

    /** The example has functions and organisations instead of names: nobody in it is a real person. */
    private void registerPeople(String atelier, String token) {
        for (var person : example.list("participants")) {
            api.put(
                    atelier + "/people/" + ExampleFile.text(person, "id"),
                    token,
                    Map.of("name", ExampleFile.text(person, "functionTitle"), "organisation", organisation(person)));
        }
    }

    private String organisation(JsonNode person) {
        return person.path("stakeholderId").isString()
                ? ExampleFile.text(example.byId("stakeholders", ExampleFile.text(person, "stakeholderId")), "name")
                : "Procesbegeleiding";
    }

    private void leave(String atelier, String token, JsonNode joined) {
        var command = Map.of("type", "LeaveAtelier", "participantId", ExampleFile.text(joined, "participantId"));
        api.post(atelier + "/commands", token, Map.of("commandId", "example-import-done", "command", command));
    }
}
