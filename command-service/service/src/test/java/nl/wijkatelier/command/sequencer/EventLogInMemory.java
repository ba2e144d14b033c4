package nl.wijkatelier.command.sequencer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.AlreadyRecorded;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.OutcomeUnknown;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.RevisionTaken;
import nl.wijkatelier.eventstore.log.StateSnapshot;

/** An event log that keeps nothing on disk and fails when it is told to. */
final class EventLogInMemory implements EventLog {
    private final List<RecordedEvent> all = new ArrayList<>();
    private final List<List<RecordedEvent>> appends = new ArrayList<>();
    private final Map<AtelierId, StateSnapshot> snapshots = new ConcurrentHashMap<>();
    private final Deque<Runnable> beforeAppends = new ArrayDeque<>();
    private boolean losesAnswers;

    /** A copy of an earlier moment, without snapshots. */
    EventLogInMemory untilRevision(long revision) {
        var earlier = new EventLogInMemory();
        all.stream().filter(event -> event.revision() <= revision).forEach(earlier.all::add);
        return earlier;
    }

    @Override
    public void append(List<RecordedEvent> events) {
        Runnable before = nextBefore();
        if (before != null) {
            before.run();
        }
        record(events);
    }

    private synchronized Runnable nextBefore() {
        return beforeAppends.poll();
    }

    private synchronized void record(List<RecordedEvent> events) {
        var atelier = events.getFirst().atelier();
        for (var event : events) {
            revisionOf(atelier, event.cause().commandId()).ifPresent(revision -> {
                throw new AlreadyRecorded(atelier, event.cause().commandId(), revision);
            });
        }
        if (events.getFirst().revision() != revision(atelier) + 1) {
            throw new RevisionTaken(atelier, events.getFirst().revision());
        }
        all.addAll(events);
        appends.add(List.copyOf(events));
        if (losesAnswers) {
            losesAnswers = false;
            throw diskFull();
        }
    }

    private static OutcomeUnknown diskFull() {
        return new OutcomeUnknown("the disk is full", new IllegalStateException());
    }

    /** What happens before the next append that has nothing planned yet. */
    synchronized void beforeAppend(Runnable action) {
        beforeAppends.add(action);
    }

    synchronized void failNextAppends(int times) {
        for (int i = 0; i < times; i++) {
            beforeAppend(() -> {
                throw diskFull();
            });
        }
    }

    /** The next append is done, but nobody hears of it. */
    synchronized void loseNextAnswer() {
        losesAnswers = true;
    }

    synchronized List<List<RecordedEvent>> appends() {
        return List.copyOf(appends);
    }

    synchronized List<RecordedEvent> events(AtelierId atelier) {
        return all.stream().filter(event -> event.atelier().equals(atelier)).toList();
    }

    @Override
    public synchronized Optional<Long> revisionOf(AtelierId atelier, CommandId command) {
        return events(atelier).stream()
                .filter(event -> event.cause().commandId().equals(command))
                .map(RecordedEvent::revision)
                .max(Long::compare);
    }

    @Override
    public Stream<RecordedEvent> read(AtelierId atelier, long afterRevision) {
        return events(atelier).stream().filter(event -> event.revision() > afterRevision);
    }

    @Override
    public long revision(AtelierId atelier) {
        return events(atelier).size();
    }

    @Override
    public synchronized Stream<PositionedEvent> readAll(long afterPosition) {
        var copy = List.copyOf(all);
        return IntStream.range((int) afterPosition, copy.size())
                .mapToObj(i -> new PositionedEvent.Readable(i + 1, copy.get(i)));
    }

    @Override
    public synchronized long head() {
        return all.size();
    }

    @Override
    public Optional<StateSnapshot> snapshot(AtelierId atelier) {
        return Optional.ofNullable(snapshots.get(atelier));
    }

    @Override
    public void storeSnapshot(StateSnapshot snapshot) {
        snapshots.put(snapshot.atelier(), snapshot);
    }

    @Override
    public synchronized Set<AtelierId> ateliers() {
        return all.stream().map(RecordedEvent::atelier).collect(toSet());
    }
}
