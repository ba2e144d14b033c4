package nl.wijkatelier.query.readmodel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds events of all ateliers into batches, and keeps those ateliers at hand that it may need again. */
final class Projection {
    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int MOST_ITEMS = 200_000;
    private static final int LARGE = 2_000;

    private final AtelierLoader loader;
    private final Runnable awaitWrites;
    private final Map<AtelierId, ProjectedAtelier> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<AtelierId, Standing> stopped = new HashMap<>();
    private final Set<AtelierId> touched = new HashSet<>();
    private Batch batch = new Batch();

    /**
     * A projection that continues where the read models are.
     *
     * @param awaitWrites returns when all batches that were sealed are written
     */
    Projection(AtelierLoader loader, List<Standing> stopped, Runnable awaitWrites) {
        this.loader = loader;
        this.awaitWrites = awaitWrites;
        stopped.forEach(standing -> this.stopped.put(standing.atelier(), standing));
    }

    int events() {
        return batch.events();
    }

    int entries() {
        return batch.entries();
    }

    /** The journal and the keyframes so far, to be written ahead of the items. */
    Batch takeHistory() {
        return batch.takeHistory();
    }

    void take(PositionedEvent event) {
        switch (event) {
            case PositionedEvent.Readable(var position, var recorded) -> take(recorded);
            case PositionedEvent.Unreadable unreadable ->
                stop(unreadable.atelier(), new Stop(unreadable.revision(), unreadable.reason()));
        }
    }

    void take(RecordedEvent recorded) {
        if (stopped.containsKey(recorded.atelier())) {
            return;
        }
        var atelier = atHand.computeIfAbsent(recorded.atelier(), this::load);
        var before = atelier.revision();
        try {
            atelier.fold(recorded, batch);
            touched.add(recorded.atelier());
        } catch (RuntimeException e) {
            LOG.error("Atelier {} cannot be projected beyond revision {}", recorded.atelier(), before, e);
            stop(atelier, before, new Stop(recorded.revision(), e.toString()));
        }
    }

    /** Stops one atelier at an event that cannot be read; the others go on. */
    void stop(AtelierId id, Stop stop) {
        if (!stopped.containsKey(id)) {
            var atelier = atHand.computeIfAbsent(id, this::load);
            if (atelier.revision() < stop.revision()) {
                LOG.error("Atelier {} cannot be projected beyond revision {}: {}", id, atelier.revision(), stop.reason());
                stop(atelier, atelier.revision(), stop);
            }
        }
    }

    private void stop(ProjectedAtelier atelier, long before, Stop stop) {
        atelier.seal(batch);
        var kept = atelier.standing();
        var standing = new Standing(kept.atelier(), before, kept.keyframes(), stop);
        batch.add(standing);
        stopped.put(standing.atelier(), standing);
        touched.remove(standing.atelier());
        atHand.remove(standing.atelier());
    }

    /** Lets an atelier that was stopped try again. */
    void resume(AtelierId atelier) {
        stopped.remove(atelier);
    }

    /** How far an atelier is. */
    long revision(AtelierId atelier) {
        return atHand.computeIfAbsent(atelier, this::load).revision();
    }

    /** All since the last time, to be written before anything that is sealed later. */
    Batch seal() {
        for (var id : touched) {
            atHand.get(id).seal(batch);
        }
        touched.clear();
        var sealed = batch;
        batch = new Batch();
        makeRoom();
        return sealed;
    }

    /** Whether an atelier takes so much room that it had better not be kept at hand without need. */
    boolean isLarge(AtelierId atelier) {
        var kept = atHand.get(atelier);
        return kept != null && kept.size() > LARGE;
    }

    /** An atelier that is not needed soon. Only between batches. */
    void forget(AtelierId atelier) {
        atHand.remove(atelier);
    }

    private ProjectedAtelier load(AtelierId atelier) {
        awaitWrites.run();
        return loader.load(atelier);
    }

    private void makeRoom() {
        var items = atHand.values().stream().mapToInt(ProjectedAtelier::size).sum();
        Iterator<ProjectedAtelier> longestUnused = atHand.values().iterator();
        while (items > MOST_ITEMS && atHand.size() > 1) {
            items -= longestUnused.next().size();
            longestUnused.remove();
        }
    }
}
