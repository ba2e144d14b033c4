package nl.wijkatelier.query.history;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.live.StateSource;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;

/** Lets live push begin at the nearest keyframe, so that the first visitor after a start need not wait for a whole history. */
public final class NearestKeyframe implements StateSource {
    private final ReadModels readModels;
    private final EventLog log;

    /** Keyframes of these read models, and what the log has after them. */
    public NearestKeyframe(ReadModels readModels, EventLog log) {
        this.readModels = readModels;
        this.log = log;
    }

    @Override
    public Items latest(AtelierId atelier) {
        try (var reading = readModels.readAsIs()) {
            return reading.itemsAt(atelier, log.revision(atelier));
        } catch (UnreadableEvent | UnfoldableEvent e) {
            // Who follows the atelier from its first event comes upon the same event, and says so to everybody there.
            return Items.none();
        }
    }
}
