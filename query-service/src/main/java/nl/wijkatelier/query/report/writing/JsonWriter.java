package nl.wijkatelier.query.report.writing;

import java.io.OutputStream;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.report.source.Snapshots;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Open data: the state of an atelier as one JSON document, and its history as one JSON value per line. */
final class JsonWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonWriter() {}

    /** The state: a head about the moment, and all items with their kind and id, as live frames have them. */
    static void state(Snapshot snapshot, Progress progress, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            head(snapshot, json);
            json.writeArrayPropertyStart("items");
            var items = RolesForPeople.in(snapshot).items(snapshot.items());
            for (var at = 0; at < items.size(); at++) {
                var item = items.get(at);
                ItemJson.write(json, item.kind().word(), item.id(), item.fields());
                progress.written(at + 1, items.size());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The history: a line about the moment, and then each event with what it changed, as everybody saw it then. */
    static void history(Snapshot until, Snapshots snapshots, Progress progress, OutputStream out) {
        var roles = RolesForPeople.in(until);
        try (var json = JSON.writer().withRootValueSeparator("\n").createGenerator(out)) {
            json.writeStartObject();
            head(until, json);
            json.writeEndObject();
            snapshots.events(until, event -> {
                roles.event(event).writeTo(json);
                progress.written((int) event.revision(), (int) until.revision());
            });
            json.writeRaw('\n');
        }
    }

    private static void head(Snapshot snapshot, JsonGenerator json) {
        json.writeStringProperty("atelier", snapshot.atelier().value());
        json.writeNumberProperty("revision", snapshot.revision());
        json.writeStringProperty("at", snapshot.at().toString());
        json.writeStringProperty("readers", snapshot.readers().name());
        json.writeNumberProperty("withheldDecisions", snapshot.withheld().decisions());
        json.writeNumberProperty("withheldTexts", snapshot.withheld().texts());
        json.writeObjectPropertyStart("withheldMarked");
        snapshot.withheld().marked().forEach((kind, count) -> json.writeNumberProperty(kind.word(), count));
        json.writeEndObject();
    }
}
