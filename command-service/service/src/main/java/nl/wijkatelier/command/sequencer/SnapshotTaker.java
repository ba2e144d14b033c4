package nl.wijkatelier.command.sequencer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkatelier.atelier.AtelierSnapshot;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Stores snapshots now and then, on a thread of its own: a large one is megabytes, and no command waits for it. */
final class SnapshotTaker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotTaker.class);

    private final EventLog log;
    private final SnapshotJson snapshots;
    private final long eventsBetween;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("snapshots").daemon().factory());

    /**
     * @param eventsBetween how many events an atelier gets between two snapshots
     */
    SnapshotTaker(EventLog log, JsonMapper json, long eventsBetween) {
        this.log = log;
        this.snapshots = new SnapshotJson(json);
        this.eventsBetween = eventsBetween;
    }

    /** Takes a snapshot if it is time for one; what it holds must be recorded. */
    void consider(AtelierId id, LoadedAtelier loaded) {
        var atelier = loaded.atelier();
        if (atelier.revision() - loaded.snapshotRevision() < eventsBetween) {
            return;
        }
        loaded.snapshotTaken();
        long revision = atelier.revision();
        var snapshot = atelier.snapshot();
        thread.execute(() -> store(id, revision, snapshot));
    }

    private void store(AtelierId id, long revision, AtelierSnapshot snapshot) {
        try {
            log.storeSnapshot(new StateSnapshot(id, revision, snapshots.write(snapshot)));
        } catch (RuntimeException e) {
            // Nothing is lost without it; the next one comes in time.
            LOG.warn("No snapshot of atelier {} at revision {}", id, revision, e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
