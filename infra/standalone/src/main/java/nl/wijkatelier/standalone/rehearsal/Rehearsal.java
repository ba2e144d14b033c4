package nl.wijkatelier.standalone.rehearsal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkatelier.standalone.api.PublicApi;
import tools.jackson.databind.JsonNode;

/**
 * Plays a short workshop through the public API. {@code infra/run} has it played once while the JVM records which classes
 * and methods matter (its AOT cache), so that every later start is quick and the first minutes of a workshop are not slow.
 */
public final class Rehearsal {
    private static final int ACTORS = 10;
    private static final int ROUNDS = 300;

    /** Documents are written by large libraries, that nothing else uses: whoever orders the first report would wait for them. */
    private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "ics", "json");

    private final PublicApi api;
    private final String hostKey;

    public Rehearsal(PublicApi api, String hostKey) {
        this.api = api;
        this.hostKey = hostKey;
    }

    /** @throws IllegalStateException if the service refuses any of it */
    public void play() {
        var planned = api.post("/api/ateliers", hostKey, Map.of("name", "Repetitie", "municipality", "Repetitie"));
        var leader = join(planned.path("facilitatorCode").asString());
        leader.act("open", Map.of("type", "OpenAtelier"));
        leader.act("board", Map.of("type", "OpenBoard", "boardId", "b", "title", "Bord", "component", "PROCESS"));
        var actors = IntStream.range(0, ACTORS)
                .mapToObj(number -> join(planned.path("facilitatorCode").asString()))
                .toList();
        actors.forEach(Actor::watch);
        play(actors);
        read(leader);
        FORMATS.forEach(leader::order);
        actors.forEach(Actor::leave);
    }

    private static void play(List<Actor> actors) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int number = 0; number < actors.size(); number++) {
                actors.get(number).act(round + "." + number, command(round, "n" + number));
            }
        }
    }

    private static Map<String, ?> command(int round, String note) {
        var place = Map.of("x", round, "y", round);
        return switch (round) {
            case 0 -> Map.of(
                    "type", "AddNote", "noteId", note, "boardId", "b", "text", "", "position", place, "colour", "BLUE");
            default -> round % 2 == 0
                    ? Map.of("type", "MoveNote", "noteId", note, "position", place)
                    : Map.of("type", "RewordNote", "noteId", note, "text", "Repetitie " + round, "basedOn", 0);
        };
    }

    private static void read(Actor actor) {
        for (var view : List.of("/session", "/codes", "/people", "/moments", "/decisions", "/stakeholders")) {
            actor.read(view);
        }
    }

    private Actor join(String code) {
        JsonNode joined = api.post("/api/join", "", Map.of("code", code, "name", "Repetitie", "organisation", "Repetitie"));
        return new Actor(api, "/api/ateliers/" + joined.path("atelierId").asString(), joined.path("token").asString());
    }

    /** Where a socket of this service is. */
    static URI socket(URI base, String path) {
        return URI.create("ws://" + base.getAuthority() + path);
    }
}
