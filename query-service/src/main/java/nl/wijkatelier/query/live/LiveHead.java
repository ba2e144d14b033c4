package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.EventBytes;
import org.jspecify.annotations.Nullable;

/**
 * One atelier at the head of its stream: its items, what happened of late, and what of that was not told yet. Every event is
 * folded once and written once. Used by the hub's thread.
 */
final class LiveHead {
    private final Follower follower;
    private final int mostRecent;
    private final Recent recent;
    private final Consumer<List<ItemStep>> changed;
    private final List<EventBytes> untold = new ArrayList<>();
    private long keepFrom;
    private @Nullable LiveState state;

    /**
     * One that starts from items of some revision.
     *
     * @param changed is told what each event changed
     */
    LiveHead(AtelierId atelier, EventLog log, Items items, LiveProperties limits, Consumer<List<ItemStep>> changed) {
        this.follower = new Follower(atelier, log, items, this::happened);
        this.mostRecent = limits.recentEvents();
        this.recent = new Recent(mostRecent, limits.recentBytes());
        this.changed = changed;
    }

    /** Comes up to date. Of a long history only the end is written out: it is what somebody may have missed. */
    void load(long head) {
        keepFrom = head - mostRecent + 1;
        follower.look();
        untold.clear();
    }

    /** Goes on by what was committed. */
    void take(List<RecordedEvent> committed) {
        follower.take(committed);
    }

    /** Goes on to the end of the log. */
    void look() {
        follower.look();
    }

    /** Goes on only if there is more: cheaper where there mostly is not. */
    void lookIfBehind() {
        follower.lookIfBehind();
    }

    Items items() {
        return follower.items();
    }

    long revision() {
        return items().revision();
    }

    /** The whole of it; the same as long as nothing happens. */
    LiveState state() {
        var now = state;
        if (now == null) {
            now = new LiveState(revision(), items().all());
            state = now;
        }
        return now;
    }

    /** The role that somebody has, if they take part. */
    Optional<String> role(ParticipantId who) {
        return items()
                .find(ItemKind.PARTICIPANT, who.value())
                .filter(participant -> participant.text("leftAt") == null)
                .map(LiveHead::role);
    }

    private static String role(Item participant) {
        return String.valueOf(participant.text("role"));
    }

    /** What happened since this was asked last. */
    List<EventBytes> takeUntold() {
        var events = List.copyOf(untold);
        untold.clear();
        return events;
    }

    /** Whether all that happened after a revision is still at hand. */
    boolean covers(long since) {
        return recent.covers(since, revision());
    }

    /** What happened after a revision, in order. */
    List<EventBytes> after(long since) {
        return recent.after(since);
    }

    private void happened(RecordedEvent recorded, List<ItemStep> steps) {
        state = null;
        if (recorded.revision() >= keepFrom) {
            var event = EventBytes.of(recorded, steps, items());
            recent.add(event);
            untold.add(event);
        }
        changed.accept(steps);
    }
}
