package nl.wijkatelier.query.readmodel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What some thousands of events come down to: each item once, as it is after the last of them. */
final class Batch {
    private final Map<ItemKind, Map<String, ItemWrite>> items = new EnumMap<>(ItemKind.class);
    private final Map<String, Document> journal = new LinkedHashMap<>();
    private final List<Document> trails = new ArrayList<>();
    private final List<Keyframe> keyframes = new ArrayList<>();
    private final List<DeltaFrame> deltaFrames = new ArrayList<>();
    private final Map<AtelierId, Standing> standings = new HashMap<>();
    private int events;
    private int entries;

    /**
     * An item to write.
     *
     * @param item as it is now; null when it is gone
     */
    record ItemWrite(AtelierId atelier, long revision, @Nullable Item item) {}

    void add(AtelierId atelier, long revision, List<ItemStep> steps) {
        events++;
        entries++;
        for (var step : steps) {
            items.computeIfAbsent(step.kind(), kind -> new HashMap<>())
                    .put(ItemDocument.id(atelier, step.kind(), step.id()), new ItemWrite(atelier, revision, step.after()));
        }
        Trail.of(atelier, revision, steps).forEach(trails::add);
    }

    void add(Document journalBlock) {
        journal.put(journalBlock.getString("_id"), journalBlock);
    }

    void add(Keyframe keyframe) {
        keyframes.add(keyframe);
    }

    void add(DeltaFrame deltaFrame) {
        deltaFrames.add(deltaFrame);
    }

    void add(Standing standing) {
        standings.put(standing.atelier(), standing);
    }

    boolean isEmpty() {
        return items.isEmpty() && journal.isEmpty() && standings.isEmpty();
    }

    /** How many events it stands for. */
    int events() {
        return events;
    }

    /** How many of them have their history in it. */
    int entries() {
        return entries;
    }

    /**
     * Takes the history out, to be written ahead: nobody sees it before the standing says so, and what is written twice
     * is the same. The items stay, for they may change again.
     */
    Batch takeHistory() {
        var history = new Batch();
        history.journal.putAll(journal);
        history.trails.addAll(trails);
        history.keyframes.addAll(keyframes);
        history.deltaFrames.addAll(deltaFrames);
        journal.clear();
        trails.clear();
        keyframes.clear();
        deltaFrames.clear();
        entries = 0;
        return history;
    }

    Map<ItemKind, Map<String, ItemWrite>> items() {
        return items;
    }

    Map<String, Document> journal() {
        return journal;
    }

    List<Document> trails() {
        return trails;
    }

    List<Keyframe> keyframes() {
        return keyframes;
    }

    List<DeltaFrame> deltaFrames() {
        return deltaFrames;
    }

    Map<AtelierId, Standing> standings() {
        return standings;
    }
}
