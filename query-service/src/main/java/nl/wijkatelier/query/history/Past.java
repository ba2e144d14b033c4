package nl.wijkatelier.query.history;

import java.util.List;
import java.util.function.Consumer;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.VisibleEvent;
import nl.wijkatelier.query.web.ReadProblem;

/**
 * An atelier as it was: the nearest keyframe before a revision and the events after that, folded. What the read models do
 * not have yet comes from the log, so that the answer is the same however far they are.
 */
public final class Past {
    private final ReadModels readModels;
    private final EventLog log;

    /** Who is told what happened, one event after the other. */
    @FunctionalInterface
    public interface Witness {
        /**
         * An event happened.
         *
         * @param recorded the event
         * @param steps what it changed
         * @param after all items after it; they go on with the next event
         */
        void saw(RecordedEvent recorded, List<ItemStep> steps, Items after);
    }

    /** The past as the log and the keyframes have it. */
    public Past(ReadModels readModels, EventLog log) {
        this.readModels = readModels;
        this.log = log;
    }

    /** All items at a revision, unviewed. */
    public Items at(AtelierId atelier, long revision) {
        try (var reading = readModels.readAsIs()) {
            return reading.itemsAt(atelier, revision);
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        } catch (UnfoldableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
    }

    /** The events from one revision to another, both included, as an audience saw them then. */
    public void events(AtelierId atelier, long from, long to, Audience audience, Consumer<VisibleEvent> consumer) {
        follow(atelier, from, to, (recorded, steps, after) ->
                consumer.accept(VisibleEvent.of(recorded, steps, after, audience)));
    }

    /**
     * The events from one revision to another, both included, each with what it changed; unviewed.
     *
     * @return the items after the last of them
     */
    public Items follow(AtelierId atelier, long from, long to, Witness witness) {
        var items = at(atelier, from - 1);
        try {
            log.read(atelier, from - 1).takeWhile(event -> event.revision() <= to).forEach(recorded -> {
                var steps = UnfoldableEvent.guard(
                        recorded, () -> items.apply(recorded.revision(), Fold.changes(items, recorded)));
                witness.saw(recorded, steps, items);
            });
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        } catch (UnfoldableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
        return items;
    }
}
