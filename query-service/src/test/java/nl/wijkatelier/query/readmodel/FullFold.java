package nl.wijkatelier.query.readmodel;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.visibility.VisibleEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What the events say by themselves: the measure for all that is kept of them. */
final class FullFold {
    private FullFold() {}

    static Items of(List<RecordedEvent> events, long revision) {
        var items = Items.none();
        events.subList(0, (int) revision)
                .forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));
        return items;
    }

    /** What is private to others than this one. */
    static List<Item> secretsFrom(String viewer, Items items) {
        return items.all().stream()
                .filter(Visibility::isPrivate)
                .filter(item -> !Visibility.insiders(item).contains(new ParticipantId(viewer)))
                .toList();
    }

    /** What others gave in rounds of scores. */
    static List<Item> sheetsOfOthers(String viewer, Items items) {
        return secretsFrom(viewer, items).stream().filter(item -> item.kind() == ItemKind.SCORE_SHEET).toList();
    }

    static boolean isBeingScored(Item sheet, Items items) {
        return items.get(ItemKind.SCORING_ROUND, sheet.text("round")).text("state").equals("SCORING");
    }

    static List<String> lines(Items items, String viewer) {
        var audience = Audience.of(new ParticipantId(viewer));
        return items.all().stream()
                .flatMap(item -> Visibility.view(item, audience).stream()
                        .map(fields -> json(out -> ItemJson.write(out, item.kind().word(), item.id(), fields))))
                .toList();
    }

    static List<String> events(List<RecordedEvent> events, String viewer) {
        var audience = Audience.of(new ParticipantId(viewer));
        var items = Items.none();
        var lines = new ArrayList<String>();
        for (var event : events) {
            var steps = items.apply(event.revision(), Fold.changes(items, event));
            lines.add(json(out -> VisibleEvent.of(event, steps, items, audience).writeTo(out)));
        }
        return lines;
    }

    private static String json(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var json = JsonMapper.shared().createGenerator(text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
