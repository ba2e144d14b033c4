package nl.wijkatelier.query.live;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
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
 * One atelier as it is now, and those who follow it. Every event is folded once and written once; a frame is made once for
 * all to whom it says the same. Used by one thread, the hub's: nothing in here waits for a client.
 */
final class LiveAtelier {
    private final Follower follower;
    private final LiveProperties limits;
    private final InstantSource clock;
    private final Executor writers;
    private final Recent recent;
    private final Snapshots snapshots = new Snapshots();
    private final Presences presences = new Presences();
    private final Facilitation facilitation = new Facilitation(this::role, System.nanoTime());
    private final Set<LiveSession> sessions = new LinkedHashSet<>();
    private final List<EventBytes> fresh = new ArrayList<>();
    private long keepFrom;
    private @Nullable LiveState state;

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
        this.limits = limits;
        this.clock = clock;
        this.writers = writers;
        this.recent = new Recent(limits.recentEvents(), limits.recentBytes());
        this.follower = new Follower(atelier, log, items, this::happened);
    }

    /** Comes up to date. Of a long history only the end is written out: it is what somebody may have missed. */
    void load(long head) {
        keepFrom = head - limits.recentEvents() + 1;
        follower.look();
        fresh.clear();
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
        follower.take(committed);
    }

    void look() {
        follower.look();
    }

    /** Sends what happened since the last time, to everybody who holds the revision before it. */
    void flush() {
        if (fresh.isEmpty()) {
            return;
        }
        var events = List.copyOf(fresh);
        fresh.clear();
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
        if (role(session.participant()).isEmpty() || since != null && since > revision()) {
            follower.lookIfBehind();
        }
        flush();
        var role = role(session.participant());
        if (role.isEmpty()) {
            session.close(Farewell.NOT_WELCOME);
            return;
        }
        sessions.add(session);
        presences.enter(session);
        facilitation.enter(session);
        var welcome = Welcome.frame(session.participant(), role.get(), revision(), clock.instant());
        if (since != null && recent.covers(since, revision())) {
            session.open(() -> Stream.concat(Stream.of(welcome), missed(session.participant(), since)));
        } else {
            var now = state();
            writers.execute(() -> session.open(
                    () -> Stream.concat(Stream.of(welcome), snapshots.frames(now, session.participant()))));
        }
    }

    void leave(LiveSession session) {
        if (sessions.remove(session)) {
            presences.leave(session);
            facilitation.leave(session);
        }
    }

    /** The atelier at the head of its stream. */
    LiveState current() {
        follower.lookIfBehind();
        return state();
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
        return presences.flush(follower.items()) + facilitation.flush();
    }

    private void happened(RecordedEvent recorded, List<ItemStep> steps) {
        state = null;
        if (recorded.revision() >= keepFrom) {
            var event = EventBytes.of(recorded, steps, follower.items());
            recent.add(event);
            fresh.add(event);
        }
        if (steps.stream().anyMatch(LiveAtelier::mayBeginOrEndSilence)) {
            presences.showAnew();
        }
        if (steps.stream().anyMatch(step -> step.kind() == ItemKind.PARTICIPANT)) {
            facilitation.rolesChanged();
        }
    }

    private static boolean mayBeginOrEndSilence(ItemStep step) {
        return switch (step.kind()) {
            case ROUND, AGENDA_ITEM -> true;
            // Each dot that is given changes the vote as well.
            case VOTE -> !Objects.equals(state(step.before()), state(step.after()));
            default -> false;
        };
    }

    private static @Nullable String state(@Nullable Item item) {
        return item == null ? null : item.text("state");
    }

    private void showOutThoseWhoLeft() {
        for (var session : List.copyOf(sessions)) {
            if (role(session.participant()).isEmpty()) {
                session.close(Farewell.NOT_WELCOME);
            }
        }
    }

    private Stream<byte[]> missed(ParticipantId who, long since) {
        return Frames.changesInParts(recent.after(since), event -> event.of(who)).stream();
    }

    private Optional<String> role(ParticipantId who) {
        return follower.items()
                .find(ItemKind.PARTICIPANT, who.value())
                .filter(participant -> participant.text("leftAt") == null)
                .map(LiveAtelier::role);
    }

    private static String role(Item participant) {
        return String.valueOf(participant.text("role"));
    }

    private long revision() {
        return follower.items().revision();
    }

    private LiveState state() {
        var now = state;
        if (now == null) {
            now = new LiveState(revision(), follower.items().all());
            state = now;
        }
        return now;
    }
}
