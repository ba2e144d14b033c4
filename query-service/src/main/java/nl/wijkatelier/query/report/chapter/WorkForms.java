package nl.wijkatelier.query.report.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import nl.wijkatelier.query.report.wording.Text;
import tools.jackson.databind.json.JsonMapper;

/** What the working methods of the library are called; the library itself is the one that the pages show. */
final class WorkForms {
    private static final String LIBRARY = "work-forms.json";

    private final Map<String, Text> names;

    private WorkForms(Map<String, Text> names) {
        this.names = names;
    }

    static WorkForms bundled() {
        try (var library = WorkForms.class.getResourceAsStream(LIBRARY)) {
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

    /** The name of a method; its id when it is of another version of the library. */
    Text name(String id) {
        return names.getOrDefault(id, new Text(id, id));
    }
}
