package nl.wijkatelier.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of the golden stories. */
public final class GoldenEvents {
    /** Where the stories are. */
    public static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldenEvents() {}

    /** The items that a story leads to, by the name of its file without ending. */
    public static Items items(String story) {
        var items = Items.none();
        for (var recorded : events(story)) {
            items.apply(recorded.revision(), Fold.changes(items, recorded));
        }
        return items;
    }

    /** The events of a story, by the name of its file without ending. */
    public static List<RecordedEvent> events(String story) {
        try {
            return of(JSON.readTree(Files.readString(FOLDER.resolve(story + ".json"))).get("events"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events as a golden file has them. */
    public static List<RecordedEvent> of(JsonNode stored) {
        var events = new ArrayList<RecordedEvent>();
        stored.forEach(node -> events.add(event(node)));
        return events;
    }

    private static RecordedEvent event(JsonNode node) {
        var at = Instant.parse(node.get("at").stringValue());
        var cause = new RecordedEvent.Cause(
                new CommandId(node.get("command").stringValue()),
                new ParticipantId(node.get("actor").stringValue()),
                at, null, null, null);
        return new RecordedEvent(
                new AtelierId("a1"),
                node.get("revision").longValue(),
                cause,
                at,
                JSON.treeToValue(node.get("event"), AtelierEvent.class));
    }
}
