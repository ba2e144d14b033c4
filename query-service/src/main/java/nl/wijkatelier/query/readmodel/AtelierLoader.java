package nl.wijkatelier.query.readmodel;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import org.bson.Document;

/** Brings an atelier back to a revision, from the nearest keyframe and the events after it. */
final class AtelierLoader {
    private final Generation generation;
    private final EventLog log;

    AtelierLoader(Generation generation, EventLog log) {
        this.generation = generation;
        this.log = log;
    }

    /** The atelier as far as its read models are. */
    ProjectedAtelier load(AtelierId atelier) {
        var standing = generation.standing(atelier);
        var items = standing.revision() == 0 ? Items.none() : itemsAt(standing, standing.revision());
        return new ProjectedAtelier(atelier, items, standing.keyframes(), blockUpTo(standing));
    }

    /** The items at a revision, folded from the nearest keyframe that is not after it. */
    Items itemsAt(Standing standing, long revision) {
        var items = nearest(standing, revision);
        log.read(standing.atelier(), items.revision())
                .takeWhile(event -> event.revision() <= revision)
                .forEach(event -> fold(items, event));
        return items;
    }

    private static void fold(Items items, RecordedEvent event) {
        UnfoldableEvent.guard(event, () -> items.apply(event.revision(), Fold.changes(items, event)));
    }

    private Items nearest(Standing standing, long revision) {
        var candidates = standing.keyframes().stream().filter(keyframe -> keyframe <= revision).toList();
        for (var keyframe : candidates.reversed()) {
            var parts = parts(standing.atelier(), keyframe);
            if (!parts.isEmpty()) {
                return Items.of(keyframe, KeyframeDocuments.items(parts));
            }
        }
        return Items.none();
    }

    private List<Document> parts(AtelierId atelier, long revision) {
        var first = generation.keyframes()
                .find(Filters.eq("_id", KeyframeDocuments.id(atelier, revision, 0)))
                .first();
        if (first == null) {
            return List.of();
        }
        var parts = new ArrayList<>(List.of(first));
        IntStream.range(1, first.getInteger("parts"))
                .mapToObj(part -> Filters.eq("_id", KeyframeDocuments.id(atelier, revision, part)))
                .forEach(part -> generation.keyframes().find(part).into(parts));
        return parts.size() == first.getInteger("parts") ? parts : List.of();
    }

    private List<Document> blockUpTo(Standing standing) {
        if (standing.revision() % JournalDocument.ENTRIES == 0) {
            return List.of();
        }
        var id = JournalDocument.id(standing.atelier(), JournalDocument.block(standing.revision()));
        var block = generation.journal().find(Filters.eq("_id", id)).first();
        if (block == null) {
            throw new IllegalStateException("The journal lacks " + id);
        }
        return block.getList("entries", Document.class).stream()
                .filter(entry -> entry.getLong("revision") <= standing.revision())
                .toList();
    }
}
