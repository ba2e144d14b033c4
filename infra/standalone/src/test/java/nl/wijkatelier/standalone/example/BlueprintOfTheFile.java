package nl.wijkatelier.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.standalone.workshop.Picture;
import tools.jackson.databind.JsonNode;

/** The blueprint of the example: all of what carries over, and nothing of what does not (DOMAIN.md §6). */
final class BlueprintOfTheFile {
    private BlueprintOfTheFile() {}

    static void isShownIn(Picture picture) {
        var file = ExampleFile.bundled();
        var shown = picture.ofKind("blueprint").get(ExampleFile.text(file.at("blueprint"), "id"));
        assertThat(shown.path("state").asString()).isEqualTo("PUBLISHED");
        var content = shown.path("content");
        assertThat(content.path("programme")).hasSize(4);
        assertThat(content.path("programme").path(1).path("day").asInt()).isEqualTo(7);
        assertThat(content.path("steps")).hasSize(10);
        assertThat(content.path("hurdles")).hasSize(8);
        assertThat(content.path("products")).hasSize(8);
        assertThat(content.path("agreements")).hasSize(3);
        assertThat(content.path("stakeholderTypes")).hasSize(14);
        assertThat(content.path("lessons")).hasSize(3);
        hasNothingThatLeadsBack(content.toString(), file, picture);
    }

    private static void hasNothingThatLeadsBack(String written, ExampleFile file, Picture picture) {
        var people = Stream.concat(texts(file, "participants", "id"), texts(file, "participants", "functionTitle"));
        var parties = Stream.concat(texts(file, "stakeholders", "id"), organisations(file));
        var traces = Stream.of(people, parties, texts(file, "notes", "id"), texts(file, "notes", "text"))
                .flatMap(all -> all)
                .toList();
        assertThat(written).doesNotContain(traces);
        assertThat(written).doesNotContain("Begeleider", "\"votes\"", "\"dots\"", "\"amount\"", "Cents", "€");
        assertThat(picture.ofKind("note")).isNotEmpty();
        assertThat(written).doesNotContainPattern("\\d[\\d.]*\\s*euro").doesNotContain("\"likelihood\"", "\"impact\"");
        assertThat(written).doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\d");
    }

    private static Stream<String> texts(ExampleFile file, String list, String name) {
        return file.list(list).stream().map(entry -> ExampleFile.text(entry, name));
    }

    /** Those with a name of their own: a group such as the tenants is a kind of stakeholder. */
    private static Stream<String> organisations(ExampleFile file) {
        List<JsonNode> parties = file.list("stakeholders");
        return parties.stream().map(party -> ExampleFile.text(party, "name")).filter(name -> name.contains(" "));
    }
}
