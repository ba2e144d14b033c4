package nl.wijkatelier.query.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Items;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Goes back in the past by frames: to the keyframe before a revision, and by delta frames from there on. */
final class Frames {
    private static final int AT_ONCE = 32;

    private final Generation generation;

    Frames(Generation generation) {
        this.generation = generation;
    }

    /** The items at the last frame that is not after a revision; before the first event if there is none. */
    Items nearest(Standing standing, long revision) {
        var items = keyframe(standing, revision);
        var more = true;
        while (more) {
            more = skip(standing.atelier(), items, revision);
        }
        return items;
    }

    private Items keyframe(Standing standing, long revision) {
        var candidates = standing.keyframes().stream().filter(keyframe -> keyframe <= revision).toList();
        for (var keyframe : candidates.reversed()) {
            var id = FrameDocuments.id(standing.atelier(), keyframe, 0);
            var parts = parts(generation.keyframes(), generation.keyframes().find(Filters.eq("_id", id)).first());
            if (!parts.isEmpty()) {
                return Items.of(keyframe, FrameDocuments.items(parts));
            }
        }
        return Items.none();
    }

    /** Goes on by some delta frames; whether there may be more. Read models of before there were any lack them. */
    private boolean skip(AtelierId atelier, Items items, long until) {
        var due = LongStream.iterate(
                        DeltaFrame.lastUpTo(items.revision()) + DeltaFrame.EVERY,
                        revision -> revision <= until,
                        revision -> revision + DeltaFrame.EVERY)
                .limit(AT_ONCE)
                .boxed()
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        var found = new HashMap<Long, Document>();
        generation.deltaFrames()
                .find(Filters.in("_id", due.stream().map(revision -> FrameDocuments.id(atelier, revision, 0)).toList()))
                .forEach(first -> found.put(first.getLong("revision"), first));
        for (var revision : due) {
            var parts = parts(generation.deltaFrames(), found.get(revision));
            if (parts.isEmpty()) {
                return false;
            }
            items.skipTo(revision, FrameDocuments.outcomes(parts));
        }
        return due.size() == AT_ONCE;
    }

    /** All parts of a frame; none if one of them is missing. */
    private static List<Document> parts(MongoCollection<Document> frames, @Nullable Document first) {
        if (first == null) {
            return List.of();
        }
        var parts = new ArrayList<>(List.of(first));
        var atelier = new AtelierId(first.getString("atelier"));
        IntStream.range(1, first.getInteger("parts"))
                .mapToObj(part -> Filters.eq("_id", FrameDocuments.id(atelier, first.getLong("revision"), part)))
                .forEach(part -> frames.find(part).into(parts));
        return parts.size() == first.getInteger("parts") ? parts : List.of();
    }
}
