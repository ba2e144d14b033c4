package nl.wijkatelier.query.readmodel;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.bson.Document;

/** The read models of one generation, for as long as somebody reads in it: it is not dropped before that is closed. */
public final class Reading implements AutoCloseable {
    /** How many entries of the journal are kept, and so read, together. */
    public static final int ENTRIES_TOGETHER = JournalDocument.ENTRIES;

    private final Generation generation;
    private final AtelierLoader loader;
    private final Runnable release;

    Reading(Generation generation, AtelierLoader loader, Runnable release) {
        this.generation = generation;
        this.loader = loader;
        this.release = release;
    }

    /** What the read models of an atelier stand for. */
    public Standing standing(AtelierId atelier) {
        return generation.standing(atelier);
    }

    List<Standing> stopped() {
        return generation.standings().stream().filter(standing -> standing.stop() != null).toList();
    }

    /** All items of a kind, unviewed. */
    public List<Item> items(AtelierId atelier, ItemKind kind) {
        return generation.items(kind)
                .find(Filters.eq("atelier", atelier.value()))
                .map(document -> ItemDocument.item(kind, document))
                .into(new ArrayList<>());
    }

    /** Those items of a kind that are there, unviewed. */
    public List<Item> items(AtelierId atelier, ItemKind kind, Collection<String> ids) {
        var keys = ids.stream().map(id -> ItemDocument.id(atelier, kind, id)).toList();
        return keys.isEmpty()
                ? List.of()
                : generation.items(kind)
                        .find(Filters.in("_id", keys))
                        .map(document -> ItemDocument.item(kind, document))
                        .into(new ArrayList<>());
    }

    /** The journal from one revision to another, both included, rising; unviewed. Ask for some hundreds at a time. */
    public List<JournalEntry> journal(AtelierId atelier, long from, long to) {
        var blocks = LongStream.rangeClosed(JournalDocument.block(from), JournalDocument.block(to)).boxed().toList();
        return journal(atelier, blocks, revision -> revision >= from && revision <= to);
    }

    /** The journal at some revisions, rising; unviewed. */
    public List<JournalEntry> journal(AtelierId atelier, List<Long> revisions) {
        var blocks = revisions.stream().map(JournalDocument::block).distinct().toList();
        return journal(atelier, blocks, Set.copyOf(revisions)::contains);
    }

    private List<JournalEntry> journal(AtelierId atelier, List<Long> blocks, LongPredicate wanted) {
        var keys = blocks.stream().map(block -> JournalDocument.id(atelier, block)).toList();
        var found = generation.journal().find(Filters.in("_id", keys)).into(new ArrayList<Document>());
        return found.stream()
                .flatMap(block -> JournalDocument.entries(block).stream())
                .filter(entry -> wanted.test(entry.revision()))
                .sorted(Comparator.comparingLong(JournalEntry::revision))
                .toList();
    }

    /** The revisions at which something happened to a decision, rising. */
    public List<Long> trail(AtelierId atelier, String decision) {
        return generation.trails()
                .find(Filters.and(Filters.eq("atelier", atelier.value()), Filters.eq("decision", decision)))
                .map(document -> document.getLong("revision"))
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }

    /** The items at a revision, whether the read models have come that far or not. */
    public Items itemsAt(AtelierId atelier, long revision) {
        return loader.itemsAt(standing(atelier), revision);
    }

    @Override
    public void close() {
        release.run();
    }
}
