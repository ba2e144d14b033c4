package nl.wijkatelier.query.live;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.EventBytes;
import org.jspecify.annotations.Nullable;

/**
 * One atelier as it is now, and those who follow it. A frame is made once for all to whom it says the same. Used by one thread,
 * the hub's: nothing in here waits for a client.
 */
final class LiveAtelier {
    private final LiveHead head;
    private final InstantSource clock;
    private final Executor writers;
    private final Snapshots snapshots = new Snapshots();
    private final Presences presences = new Presences();
    private final Facilitation facilitation;
    private final Set<LiveSession> sessions = new LinkedHashSet<>();

    /**
     * An atelier that starts from items of some revision.
     *
     * @param writers where whole states are written, so that it holds up nobody else
     */
    LiveAtelier(
            AtelierId atelier,
            EventLog log,
            Items items,
            LiveProperties limits,
            InstantSource clock,
            Executor writers) {
        this.head = new LiveHead(atelier, log, items, limits, this::itemsChanged);
        this.facilitation = new Facilitation(head::role, System.nanoTime());
        this.clock = clock;
        this.writers = writers;
    }

    /** Comes up to date, up to a revision that is the last one now. */
    void load(long last) {
        head.load(last);
    }

    Set<LiveSession> sessions() {
        return sessions;
    }

    Presences presences() {
        return presences;
    }

    Facilitation facilitation() {
        return facilitation;
    }

    void take(List<RecordedEvent> committed) {
        head.take(committed);
    }

    void look() {
        head.look();
    }

    /** Sends what happened since the last time, to everybody who holds the revision before it. */
    void flush() {
        var events = head.takeUntold();
        if (events.isEmpty()) {
            return;
        }
        var personal = new HashSet<ParticipantId>();
        events.forEach(event -> personal.addAll(event.personal()));
        var common = Frame.of(Frames.changes(events, EventBytes::common));
        for (var session : sessions) {
            var who = session.participant();
            session.send(personal.contains(who) ? own(events, who, common.size()) : common);
        }
        showOutThoseWhoLeft();
    }

    private static Frame own(List<EventBytes> events, ParticipantId who, int size) {
        return new Frame(size, () -> Frames.changes(events, event -> event.of(who)));
    }

    /**
     * Lets somebody follow from now on. What they miss comes first: the events after the revision that they hold, or the
     * whole state.
     */
    void join(LiveSession session, @Nullable Long since) {
        if (role(session).isEmpty() || since != null && since > head.revision()) {
            head.lookIfBehind();
        }
        flush();
        var role = role(session);
        if (role.isEmpty()) {
            session.close(Farewell.NOT_WELCOME);
            return;
        }
        sessions.add(session);
        presences.enter(session);
        facilitation.enter(session);
        var welcome = Welcome.frame(session.participant(), role.get(), head.revision(), clock.instant());
        if (since != null && head.covers(since)) {
            session.open(() -> Stream.concat(Stream.of(welcome), missed(session.participant(), since)));
        } else {
            var now = head.state();
            writers.execute(() -> session.open(
                    () -> Stream.concat(Stream.of(welcome), snapshots.frames(now, session.participant()))));
        }
    }

    private Stream<byte[]> missed(ParticipantId who, long since) {
        return Frames.changesInParts(head.after(since), event -> event.of(who)).stream();
    }

    void leave(LiveSession session) {
        if (sessions.remove(session)) {
            presences.leave(session);
            facilitation.leave(session);
        }
    }

    /** The atelier at the head of its stream. */
    LiveState current() {
        head.lookIfBehind();
        return head.state();
    }

    /** Cuts off those who take in too little. */
    void cutOffStalled(long now) {
        for (var session : sessions) {
            if (session.outbox().isStalled(now)) {
                session.close(Farewell.TOO_SLOW);
            }
        }
    }

    /** Whether people are doing something that was not told yet. */
    boolean isPresencePending() {
        return presences.isPending() || facilitation.isPending();
    }

    /** Tells what people are doing; returns how many bytes that took. */
    long flushPresence() {
        return presences.flush(head.items()) + facilitation.flush();
    }

    private void itemsChanged(List<ItemStep> steps) {
        presences.itemsChanged(steps);
        facilitation.itemsChanged(steps);
    }

    private void showOutThoseWhoLeft() {
        for (var session : List.copyOf(sessions)) {
            if (role(session).isEmpty()) {
                session.close(Farewell.NOT_WELCOME);
            }
        }
    }

    private Optional<String> role(LiveSession session) {
        return head.role(session.participant());
    }
}
