package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;

/** Brings a projection far along the log, atelier by atelier: so each needs to be at hand only once. */
final class CatchUp {
    private static final int ENTRIES = 5_000;
    private static final int LARGE_BATCH = 50_000;

    private final EventLog log;
    private final Projection projection;
    private final ModelWriter writer;
    private final Wakening wakening;

    CatchUp(EventLog log, Projection projection, ModelWriter writer, Wakening wakening) {
        this.log = log;
        this.projection = projection;
        this.writer = writer;
        this.wakening = wakening;
    }

    /** Every atelier there is; answers the place in the log that is reached with that. */
    long all() {
        var head = log.head();
        for (var atelier : log.ateliers()) {
            one(atelier);
        }
        writer.write(projection, head);
        return head;
    }

    /** One atelier; one that was stopped tries again. */
    void one(AtelierId atelier) {
        projection.resume(atelier);
        try {
            log.read(atelier, projection.revision(atelier))
                    .takeWhile(event -> wakening.isOpen())
                    .forEach(this::take);
        } catch (UnreadableEvent e) {
            projection.stop(atelier, new Stop(e.revision(), String.valueOf(e.getMessage())));
        }
        wakening.requireOpen();
        if (projection.isLarge(atelier)) {
            writer.write(projection, null);
            projection.forget(atelier);
        }
    }

    /** A history that is read from its beginning changes the same items over and over: they are written much less often. */
    private void take(RecordedEvent event) {
        projection.take(event);
        if (projection.events() >= LARGE_BATCH) {
            writer.write(projection, null);
        } else if (projection.entries() >= ENTRIES) {
            writer.writeHistory(projection);
        }
    }
}
