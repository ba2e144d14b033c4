package nl.wijkatelier.eventstore.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;

/**
 * All that has happened in all ateliers. Safe for use by many threads.
 *
 * <p>Its streams read page by page, each page by a statement of its own: memory stays bounded, and a stream that is left
 * half read holds no connection. They end at the head as it was when they got there.
 */
public interface EventLog {

    /**
     * Records events of one atelier, with contiguous revisions, all or nothing; all events of a command go in one call.
     * Blocks until they are on disk: appends that wait at the same time share one transaction. An interrupt does not end
     * the wait, so that the outcome is always known.
     *
     * @throws AlreadyRecorded if one of the commands was recorded before
     * @throws RevisionTaken if another writer has continued the stream
     * @throws OutcomeUnknown if the store failed: read the stream again, or send the same commands again
     */
    void append(List<RecordedEvent> events);

    /** The revision after the last event of a command, if it was ever recorded. */
    Optional<Long> revisionOf(AtelierId atelier, CommandId command);

    /**
     * The events of one atelier after a revision (0: all), in order. The stream throws {@link UnreadableEvent} when it
     * comes to one that this version cannot read.
     */
    Stream<RecordedEvent> read(AtelierId atelier, long afterRevision);

    /** The revision of the last event of an atelier; 0 if there is none. */
    long revision(AtelierId atelier);

    /**
     * The events of all ateliers after a position (0: all), in the order in which they were committed: what is committed
     * later always comes later, so that the position of the last event read is a safe place to continue from.
     */
    Stream<PositionedEvent> readAll(long afterPosition);

    /** The position of the last event of all; 0 if there is none. */
    long head();

    /** The latest snapshot of an atelier's state. */
    Optional<StateSnapshot> snapshot(AtelierId atelier);

    /** Keeps a snapshot and drops older ones of the same atelier. */
    void storeSnapshot(StateSnapshot snapshot);

    /** All ateliers that have events. */
    Set<AtelierId> ateliers();
}
