package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.StateSnapshot;

/** The log of one atelier in memory. */
final class FakeLog implements EventLog {
    private final List<RecordedEvent> events = new ArrayList<>();

    @Override
    public synchronized void append(List<RecordedEvent> more) {
        events.addAll(more);
    }

    @Override
    public synchronized Stream<RecordedEvent> read(AtelierId atelier, long afterRevision) {
        return List.copyOf(events.subList((int) Math.min(afterRevision, events.size()), events.size())).stream();
    }

    @Override
    public synchronized long revision(AtelierId atelier) {
        return events.size();
    }

    @Override
    public Optional<Long> revisionOf(AtelierId atelier, CommandId command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized Stream<PositionedEvent> readAll(long afterPosition) {
        return List.copyOf(events).stream()
                .filter(event -> event.revision() > afterPosition)
                .map(event -> new PositionedEvent.Readable(event.revision(), event));
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public Optional<StateSnapshot> snapshot(AtelierId atelier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void storeSnapshot(StateSnapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<AtelierId> ateliers() {
        throw new UnsupportedOperationException();
    }
}
