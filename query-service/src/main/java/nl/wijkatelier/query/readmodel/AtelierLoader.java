package nl.wijkatelier.query.readmodel;

import com.mongodb.client.model.Filters;
import java.util.List;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.bson.Document;

/** Brings an atelier back to a revision, from the nearest frame and the events after it. */
final class AtelierLoader {
    private final Generation generation;
    private final Frames frames;
    private final EventLog log;

    AtelierLoader(Generation generation, EventLog log) {
        this.generation = generation;
        this.frames = new Frames(generation);
        this.log = log;
    }

    /** The atelier as far as its read models are. */
    ProjectedAtelier load(AtelierId atelier) {
        var standing = generation.standing(atelier);
        var outcomes = new Outcomes();
        var items = Items.none();
        if (standing.revision() > 0) {
            items = frames.nearest(standing, standing.revision());
            foldUpTo(standing.revision(), atelier, items, outcomes);
        }
        return new ProjectedAtelier(atelier, items, outcomes, standing.keyframes(), blockUpTo(standing));
    }

    /** The items at a revision, folded from the nearest frame that is not after it. */
    Items itemsAt(Standing standing, long revision) {
        var items = frames.nearest(standing, revision);
        foldUpTo(revision, standing.atelier(), items, new Outcomes());
        return items;
    }

    private void foldUpTo(long revision, AtelierId atelier, Items items, Outcomes outcomes) {
        log.read(atelier, items.revision())
                .takeWhile(event -> event.revision() <= revision)
                .forEach(event -> {
                    outcomes.follow(fold(items, event));
                    if (DeltaFrame.isDue(event.revision())) {
                        outcomes.take();
                    }
                });
    }

    private static List<ItemStep> fold(Items items, RecordedEvent event) {
        return UnfoldableEvent.guard(event, () -> items.apply(event.revision(), Fold.changes(items, event)));
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
        return JournalDocument.documents(block).stream()
                .filter(entry -> entry.getLong("revision") <= standing.revision())
                .toList();
    }
}
