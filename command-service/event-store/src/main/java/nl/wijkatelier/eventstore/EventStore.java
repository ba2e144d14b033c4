package nl.wijkatelier.eventstore;

import javax.sql.DataSource;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An open event log with all that belongs to it, until it is closed. */
public final class EventStore implements AutoCloseable {
    private final Pools pools;
    private final CommitListeners listeners;
    private final GroupCommit writer;
    private final EventLog log;
    private final StoredEvents stored;
    private final ImageStore images;
    private final RefusalStore refusals;
    private final AccessLog accesses;

    private EventStore(Dialect dialect, Pools pools) {
        var serializer = new EventSerializer();
        var tables = new AxonTables(dialect, pools, serializer);
        tables.create();
        this.pools = pools;
        this.listeners = new CommitListeners((wroteSince, goAndLook) -> dialect.watch(pools.writes(), wroteSince, goAndLook));
        this.writer = new GroupCommit(
                tables::append, failure -> SqlFailures.any(failure, dialect::isRowFault), listeners::tell);
        var events = new EventQueries(new JdbcTemplate(pools.reads()), JsonMapper.shared());
        this.log = new JdbcEventLog(new EventMessages(serializer), writer, events, tables, dialect);
        this.stored = (atelier, afterRevision) ->
                Pages.after(afterRevision, after -> events.stored(atelier, after), StoredEvent::revision);
        this.images = new ImageStore(dialect, pools);
        this.refusals = new RefusalStore(dialect, pools);
        this.accesses = new AccessLog(dialect, pools);
    }

    /** Opens the log, and makes its tables if they are missing. */
    public static EventStore open(EventStoreProperties properties) {
        var dialect = Dialect.of(properties);
        var pools = Pools.open(dialect);
        try {
            return new EventStore(dialect, pools);
        } catch (RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    /** The events. */
    public EventLog log() {
        return log;
    }

    /** Their bytes. */
    public StoredEvents stored() {
        return stored;
    }

    /** The images that events name. */
    public ImageStore images() {
        return images;
    }

    /** The commands that were refused. */
    public RefusalStore refusals() {
        return refusals;
    }

    /** Who looked. */
    public AccessLog accesses() {
        return accesses;
    }

    /** Tells of new events. */
    public CommitSignal signal() {
        return listeners;
    }

    /** The same database, for the access register. */
    public AccessJdbc access() {
        return new AccessJdbc(JdbcClient.create(pools.reads()), JdbcClient.create(pools.writes()));
    }

    DataSource writes() {
        return pools.writes();
    }

    DataSource reads() {
        return pools.reads();
    }

    DataSource snapshots() {
        return pools.snapshots();
    }

    /** Records what was handed in before, then lets go of the database. */
    @Override
    public void close() {
        writer.close();
        listeners.close();
        pools.close();
    }
}
