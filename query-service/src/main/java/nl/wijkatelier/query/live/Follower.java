package nl.wijkatelier.query.live;

import java.util.List;
import java.util.function.BiConsumer;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;

/**
 * Keeps the items of one atelier at the head of its stream, whatever order and number of hints it gets: every revision is
 * applied once, in order, without a gap.
 */
final class Follower {
    private final AtelierId atelier;
    private final EventLog log;
    private final Items items;
    private final BiConsumer<RecordedEvent, List<ItemStep>> onStep;

    Follower(AtelierId atelier, EventLog log, Items items, BiConsumer<RecordedEvent, List<ItemStep>> onStep) {
        this.atelier = atelier;
        this.log = log;
        this.items = items;
        this.onStep = onStep;
    }

    Items items() {
        return items;
    }

    /** Applies what follows on; what was applied before is passed over, and a gap is filled from the log. */
    void take(List<RecordedEvent> committed) {
        for (var event : committed) {
            if (event.revision() > items.revision() + 1) {
                look();
            }
            if (event.revision() == items.revision() + 1) {
                apply(event);
            }
        }
    }

    /** Reads on in the log to its end. */
    void look() {
        try (var events = log.read(atelier, items.revision())) {
            events.forEachOrdered(this::apply);
        } catch (UnreadableEvent e) {
            throw new ProjectionStopped(atelier, e.revision(), e);
        }
    }

    /** Reads on only if there is more: the head is cheaper to ask for than the events. */
    void lookIfBehind() {
        if (log.revision(atelier) > items.revision()) {
            look();
        }
    }

    private void apply(RecordedEvent event) {
        List<ItemStep> steps;
        try {
            steps = items.apply(event.revision(), Fold.changes(items, event));
        } catch (RuntimeException e) {
            throw new ProjectionStopped(atelier, event.revision(), e);
        }
        onStep.accept(event, steps);
    }
}
