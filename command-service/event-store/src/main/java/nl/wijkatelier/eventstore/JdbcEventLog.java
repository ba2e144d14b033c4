package nl.wijkatelier.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.PositionedEvent.Readable;
import nl.wijkatelier.eventstore.PositionedEvent.Unreadable;

/** The log on either database. */
final class JdbcEventLog implements EventLog {
    private final EventMessages messages;
    private final GroupCommit writer;
    private final EventQueries events;
    private final AxonTables tables;
    private final Dialect dialect;

    JdbcEventLog(EventMessages messages, GroupCommit writer, EventQueries events, AxonTables tables, Dialect dialect) {
        this.messages = messages;
        this.writer = writer;
        this.events = events;
        this.tables = tables;
        this.dialect = dialect;
    }

    @Override
    public void append(List<RecordedEvent> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        var append = new Append(List.copyOf(recorded), messages.of(recorded));
        writer.submit(append);
        try {
            append.outcome().join();
        } catch (CompletionException e) {
            throw refusal(append.events(), e.getCause());
        }
    }

    /** Two unique indexes can refuse; which of them it was, the databases tell in too many ways: so look. */
    private RuntimeException refusal(List<RecordedEvent> refused, Throwable failure) {
        var first = refused.getFirst();
        if (!SqlFailures.any(failure, dialect::isDuplicate)) {
            return new OutcomeUnknown("Atelier " + first.atelier() + " from revision " + first.revision(), failure);
        }
        return refused.stream()
                .map(event -> event.cause().commandId())
                .distinct()
                .flatMap(command -> revisionOf(first.atelier(), command).stream()
                        .<RuntimeException>map(revision -> new AlreadyRecorded(first.atelier(), command, revision)))
                .findFirst()
                .orElseGet(() -> new RevisionTaken(first.atelier(), first.revision()));
    }

    @Override
    public Optional<Long> revisionOf(AtelierId atelier, CommandId command) {
        return events.revisionOf(atelier, command);
    }

    @Override
    public Stream<RecordedEvent> read(AtelierId atelier, long afterRevision) {
        return Pages.after(afterRevision, after -> events.page(atelier, after), PositionedEvent::revision)
                .map(event -> switch (event) {
                    case Readable(var position, var recorded) -> recorded;
                    case Unreadable unreadable -> throw new UnreadableEvent(unreadable);
                });
    }

    @Override
    public long revision(AtelierId atelier) {
        return events.revision(atelier);
    }

    @Override
    public Stream<PositionedEvent> readAll(long afterPosition) {
        return Pages.after(afterPosition, events::page, PositionedEvent::position);
    }

    @Override
    public long head() {
        return events.head();
    }

    @Override
    public Optional<StateSnapshot> snapshot(AtelierId atelier) {
        return tables.snapshot(atelier);
    }

    @Override
    public void storeSnapshot(StateSnapshot snapshot) {
        tables.store(snapshot);
    }

    @Override
    public Set<AtelierId> ateliers() {
        return events.ateliers();
    }
}
