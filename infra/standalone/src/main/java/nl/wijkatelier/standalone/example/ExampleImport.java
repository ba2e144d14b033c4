package nl.wijkatelier.standalone.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.standalone.api.PublicApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the example a live atelier: a facilitator joins with the code, and imports what happened. Broken off, it goes on
 * where it was when it runs again: every command has the same id each time, and what was done is not done twice.
 */
public final class ExampleImport {
    private static final int BATCH = 500;

    private final ExampleFile example = ExampleFile.bundled();
    private final PublicApi api;
    private final String hostKey;
    private final UnfinishedImport unfinished;

    /**
     * @param api the service
     * @param hostKey the key of the host, who may plan ateliers
     * @param memory the file that is there as long as an import is not finished
     */
    public ExampleImport(PublicApi api, String hostKey, Path memory) {
        this.api = api;
        this.hostKey = hostKey;
        this.unfinished = new UnfinishedImport(memory);
    }

    /** Whether an import was begun and not finished. */
    public boolean isUnfinished() {
        return unfinished.exists();
    }

    /**
     * Imports the example as a new atelier, or finishes that.
     *
     * @throws IllegalStateException if the service refuses any part of it
     */
    public void run() {
        var session = isUnfinished() ? resume() : begin();
        importActions(session);
        registerPeople(session);
        leave(session);
        unfinished.finished();
    }

    private ImportSession begin() {
        unfinished.begin();
        return join(planned());
    }

    private ImportSession resume() {
        return unfinished
                .session()
                .filter(this::isStillThere)
                .orElseGet(() -> join(codeOfTheOneThatWasPlanned().orElseGet(this::planned)));
    }

    /** It is not when the import broke off just after leaving. */
    private boolean isStillThere(ImportSession session) {
        try {
            api.get(session.path() + "/session", session.token());
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private String planned() {
        return ExampleFile.text(api.post("/api/ateliers", hostKey, plan()), "facilitatorCode");
    }

    private Optional<String> codeOfTheOneThatWasPlanned() {
        return api.get("/api/host/ateliers", hostKey)
                .valueStream()
                .filter(atelier -> ExampleFile.text(atelier, "name").equals(plan().get("name")))
                .map(atelier -> ExampleFile.text(atelier, "facilitatorCode"))
                .findFirst();
    }

    private ImportSession join(String code) {
        var importer = Map.of("code", code, "name", "Invoer van het voorbeeld", "organisation", "Wijkatelier");
        var joined = api.post("/api/join", "", importer);
        var session = new ImportSession(
                ExampleFile.text(joined, "atelierId"),
                ExampleFile.text(joined, "participantId"),
                ExampleFile.text(joined, "token"));
        unfinished.joined(session);
        return session;
    }

    private Map<String, String> plan() {
        var atelier = example.at("atelier");
        return Map.of(
                "name", ExampleFile.text(atelier, "name"),
                "municipality", ExampleFile.text(atelier, "municipality"),
                "neighbourhood", ExampleFile.text(example.byId("neighbourhoods", "wyk-01"), "name"));
    }

    private void importActions(ImportSession session) {
        var commands = new ArrayList<Map<String, ?>>();
        for (var action : ExampleTranscript.of(example, bringInMap(session))) {
            commands.add(imported(action, "example-" + commands.size()));
        }
        for (int from = 0; from < commands.size(); from += BATCH) {
            var batch = commands.subList(from, Math.min(commands.size(), from + BATCH));
            refuseRefusals(api.post(session.path() + "/commands/batch", session.token(), Map.of("commands", batch)));
        }
    }

    /** Also when it is there already: the same map is the same image. */
    private BackgroundImage bringInMap(ImportSession session) {
        var map = api.postImage(session.path() + "/images", session.token(), SketchMap.png());
        return JsonMapper.shared().treeToValue(map, BackgroundImage.class);
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
    private void registerPeople(ImportSession session) {
        for (var person : example.list("participants")) {
            api.put(
                    session.path() + "/people/" + ExampleFile.text(person, "id"),
                    session.token(),
                    Map.of("name", ExampleFile.text(person, "functionTitle"), "organisation", organisation(person)));
        }
    }

    private String organisation(JsonNode person) {
        return person.path("stakeholderId").isString()
                ? ExampleFile.text(example.byId("stakeholders", ExampleFile.text(person, "stakeholderId")), "name")
                : "Procesbegeleiding";
    }

    /** The id names who leaves: after another join it is somebody else who does. */
    private void leave(ImportSession session) {
        var command = Map.of("type", "LeaveAtelier", "participantId", session.participantId());
        var id = "example-import-done-" + session.participantId();
        api.post(session.path() + "/commands", session.token(), Map.of("commandId", id, "command", command));
    }
}
