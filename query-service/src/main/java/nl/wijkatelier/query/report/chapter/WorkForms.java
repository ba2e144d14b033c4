package nl.wijkatelier.query.report.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.programme.WorkFormLibrary;
import nl.wijkatelier.query.report.wording.Text;
import tools.jackson.databind.json.JsonMapper;

/** What the working methods on an agenda are called: as they were when they were planned, and else as the product has them. */
final class WorkForms {
    private final Map<String, Text> shipped;

    private WorkForms(Map<String, Text> shipped) {
        this.shipped = shipped;
    }

    static WorkForms shipped() {
        try (var library = WorkFormLibrary.class.getResourceAsStream("/" + WorkFormLibrary.SHIPPED)) {
            var names = new HashMap<String, Text>();
            for (var form : JsonMapper.shared().readTree(library).path("workForms")) {
                var name = form.path("name");
                names.put(form.path("id").asString(), new Text(name.path("nl").asString(), name.path("en").asString()));
            }
            return new WorkForms(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the methods of an item; the id of one that nothing is known of. */
    List<Text> names(Entry item) {
        var kept = new HashMap<String, Text>();
        for (var form : item.parts("kept")) {
            var name = form.part("name");
            kept.put(form.given("id"), new Text(name.given("nl"), name.given("en")));
        }
        return item.texts("workForms").stream()
                .map(id -> kept.getOrDefault(id, shipped.getOrDefault(id, new Text(id, id))))
                .toList();
    }
}
