package nl.wijkatelier.eventstore.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.commit.GroupCommit;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.log.AlreadyRecorded;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.OutcomeUnknown;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.PositionedEvent.Readable;
import nl.wijkatelier.eventstore.log.PositionedEvent.Unreadable;
import nl.wijkatelier.eventstore.log.RevisionTaken;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import nl.wijkatelier.eventstore.log.StoredEvent;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The log in Axon's tables, on either database. */
public final class JdbcEventLog implements EventLog {
    private final Database database;
    private final EventMessages messages;
    private final EventQueries events;
    private final SnapshotTable snapshots;
    private final GroupCommit writer;

    /**
     * That of a database; makes its tables there if they are missing.
     *
     * @param committed is told what was committed, in order
     */
    public JdbcEventLog(Database database, Consumer<List<RecordedEvent>> committed) {
        var serializer = new EventSerializer();
        var table = new EventTable(database, serializer);
        table.create();
        this.database = database;
        this.messages = new EventMessages(serializer);
        this.events = new EventQueries(new JdbcTemplate(database.reads()), JsonMapper.shared());
        this.snapshots = new SnapshotTable(database, serializer);
        this.snapshots.create();
        this.writer = new GroupCommit(table::append, database::isRowFault, committed);
    }

    @Override
    public void append(List<RecordedEvent> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        var kept = List.copyOf(recorded);
        var outcome = writer.submit(kept, messages.of(kept));
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw refusal(kept, e.getCause());
        }
    }

    /** Two unique indexes can refuse; which of them it was, the databases tell in too many ways: so look. */
    private RuntimeException refusal(List<RecordedEvent> refused, Throwable failure) {
        var first = refused.getFirst();
        if (!database.isDuplicate(failure)) {
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
        return snapshots.latest(atelier);
    }

    @Override
    public void storeSnapshot(StateSnapshot snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Set<AtelierId> ateliers() {
        return events.ateliers();
    }

    /** The same events, as their bytes. */
    public StoredEvents stored() {
        return (atelier, afterRevision) ->
                Pages.after(afterRevision, after -> events.stored(atelier, after), StoredEvent::revision);
    }

    /** Takes no more, and returns when all that was taken is written. Not "close": Spring would call that too. */
    public void end() {
        writer.close();
    }
}
