package nl.wijkatelier.command.sequencer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The ateliers in memory, as many as fit; the others are read back from snapshot and events when somebody asks. */
final class LoadedAteliers {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedAteliers.class);

    private final GuardedEventLog log;
    private final SnapshotJson snapshots;
    private final Cache<AtelierId, LoadedAtelier> cache;

    /**
     * @param mostEvents how many events all ateliers in memory may have together, roughly
     */
    LoadedAteliers(GuardedEventLog log, JsonMapper json, long mostEvents) {
        this.log = log;
        this.snapshots = new SnapshotJson(json);
        this.cache = Caffeine.newBuilder()
                .maximumWeight(mostEvents)
                .weigher((AtelierId id, LoadedAtelier loaded) -> loaded.weight())
                .build();
    }

    LoadedAtelier get(AtelierId id) {
        return cache.get(id, this::load);
    }

    /** Weighs it again if it has grown. */
    void keep(AtelierId id, LoadedAtelier loaded) {
        if (loaded.hasGrown()) {
            cache.put(id, loaded);
        }
    }

    void discard(AtelierId id) {
        cache.invalidate(id);
    }

    private LoadedAtelier load(AtelierId id) {
        var atelier = log.snapshot(id).filter(this::hasHappened).flatMap(this::restored).orElseGet(() -> Atelier.unplanned(id));
        long snapshotRevision = atelier.revision();
        log.replay(id, atelier);
        return new LoadedAtelier(atelier, snapshotRevision);
    }

    /** Snapshots may come from another backup than the events: one that is ahead of them says what never happened. */
    private boolean hasHappened(StateSnapshot stored) {
        boolean happened = stored.revision() <= log.revision(stored.atelier());
        if (!happened) {
            LOG.warn("The snapshot of atelier {} at revision {} is ahead of its events", stored.atelier(), stored.revision());
        }
        return happened;
    }

    /** Snapshots only save time: one that this version cannot use is skipped, the events say the same. */
    private Optional<Atelier> restored(StateSnapshot stored) {
        try {
            var restored = snapshots.read(stored.state()).map(Atelier::restore);
            if (restored.isEmpty()) {
                LOG.info("The snapshot of atelier {} at revision {} is of another version: reading all of its events",
                        stored.atelier(), stored.revision());
            }
            return restored;
        } catch (RuntimeException e) {
            LOG.warn("The snapshot of atelier {} at revision {} cannot be read", stored.atelier(), stored.revision(), e);
            return Optional.empty();
        }
    }
}
