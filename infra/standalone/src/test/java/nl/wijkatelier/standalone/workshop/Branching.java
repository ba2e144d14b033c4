package nl.wijkatelier.standalone.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** New ateliers from a moment of an old one, on whatever store there is: as a full copy, and with its blueprint. */
public final class Branching {
    private Branching() {}

    /** Branches off from an atelier of its own, in both ways. */
    public static void from(Api api, String hostKey, Path data) {
        var origin = api.workshop(hostKey).facilitator();
        origin.mustDo(Map.of("type", "RaiseHurdle", "hurdleId", "h1", "title", "Netcongestie", "component", "PROCESS"));
        origin.mustDo(Map.of(
                "type", "AddNote", "noteId", "n1", "boardId", "b1", "text", "Warm water", "position", Map.of("x", 1, "y", 1),
                "colour", "BLUE"));
        var moment = origin.pictureNow().revision();
        origin.mustDo(Map.of("type", "MoveNote", "noteId", "n1", "position", Map.of("x", 9, "y", 9)));

        asCopy(api, hostKey, origin, moment, data);
        asBlueprint(api, hostKey, origin, moment);
    }

    private static void asCopy(Api api, String hostKey, Member origin, long moment, Path data) {
        var copied = api.expect("POST", path(origin, moment) + "/copy", hostKey, Map.of("name", "Tweede poging"));
        var reader = api.join(copied.path("facilitatorCode").asString(), "Nadia Haan");

        assertThat(withoutItself(reader.pictureAt(moment))).isEqualTo(withoutItself(origin.pictureAt(moment)));
        assertThat(reader.pictureNow().ofKind("atelier").values()).singleElement()
                .satisfies(atelier -> assertThat(atelier.path("copiedFrom").path("revision").asLong()).isEqualTo(moment));
        assertThat(HandedDossier.of(reader, hostKey, moment, data).verified())
                .contains("IN ORDER", "The checkpoint that was kept agrees: ");
    }

    private static void asBlueprint(Api api, String hostKey, Member origin, long moment) {
        var blueprint = api.expect("GET", path(origin, moment) + "/blueprint", hostKey, null);
        var planned = api.expect("POST", "/api/ateliers", hostKey, Map.of(
                "name", "Volgende wijk", "municipality", "Merwerode",
                "inheritance", Map.of("blueprint", blueprint, "firstDay", "2027-09-07")));
        var reader = api.join(planned.path("facilitatorCode").asString(), "Nadia Haan");

        assertThat(reader.pictureNow().ofKind("hurdle").values()).extracting(hurdle -> hurdle.path("title").asString())
                .containsExactly("Netcongestie");
        assertThat(reader.pictureNow().ofKind("note")).isEmpty();
    }

    private static String path(Member member, long moment) {
        return "/api/host/ateliers/" + member.atelier() + "/moments/" + moment;
    }

    private static Map<String, ObjectNode> withoutItself(Picture picture) {
        var items = new TreeMap<>(picture.items());
        items.keySet().removeIf(key -> key.startsWith("atelier/"));
        return items;
    }
}
