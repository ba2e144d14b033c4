package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.standalone.workshop.Member;
import tools.jackson.databind.JsonNode;

/** Where the decisions of the file came from, and what came of them. */
final class ProvenanceOfTheFile {
    private ProvenanceOfTheFile() {}

    static void isToldTo(Member visitor) {
        for (var decision : ExampleFile.bundled().list("decisions")) {
            var id = text(decision, "id");
            var told = visitor.api().expect(
                    "GET", visitor.path("/provenance?kind=decision&item=" + id), visitor.token(), null);
            var ids = told.path("nodes").valueStream().map(node -> node.path("id").asString()).toList();
            assertThat(ids).as(id).containsAll(namedIn(decision));
            assertThat(told.path("leftOut").asInt()).as(id).isZero();
            assertThat(told.path("nodes").valueStream()).as(id).allMatch(node -> node.path("revision").asLong() > 0 && node.has("at"));
        }
    }

    private static List<String> namedIn(JsonNode decision) {
        var named = new ArrayList<String>();
        for (var part : new String[] {"options", "proposals", "rounds"}) {
            list(decision, part).forEach(each -> named.add(text(each, "id")));
        }
        for (var evidence : list(decision, "evidence")) {
            switch (text(evidence, "type")) {
                case "NOTITIE", "HOBBEL", "PROCESSTAP" -> named.add(text(evidence, "ref"));
                case "STARTWIJK" -> named.add(MatrixTranscript.MATRIX.value());
                case "MIDDELEN" -> named.add("resources");
                default -> named.add("wyk-01");
            }
        }
        list(decision, "actionIds").forEach(action -> named.add(action.asString()));
        return named;
    }
}
