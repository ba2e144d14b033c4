package nl.wijkatelier.eventstore;

import javax.sql.DataSource;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.commit.CommitListeners;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.eventstore.table.JdbcEventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open event log with all that belongs to it, until it is closed. */
public final class EventStore implements AutoCloseable {
    private final Database database;
    private final CommitListeners listeners;
    private final JdbcEventLog log;
    private final ImageStore images;
    private final RefusalStore refusals;
    private final AccessLog accesses;

    private EventStore(Database database) {
        this.database = database;
        this.listeners = new CommitListeners(database);
        this.log = new JdbcEventLog(database, listeners::tell);
        this.images = new ImageStore(database);
        this.refusals = new RefusalStore(database);
        this.accesses = new AccessLog(database);
    }

    /**
     * Opens the log, and makes its tables if they are missing.
     *
     * @throws nl.wijkatelier.eventstore.start.CannotStart if the database does not let it
     */
    public static EventStore open(EventStoreProperties properties) {
        var database = Database.open(properties);
        try {
            return new EventStore(database);
        } catch (RuntimeException e) {
            database.close();
            throw database.forTheHost(e);
        }
    }

    /** The events. */
    public EventLog log() {
        return log;
    }

    /** Their bytes. */
    public StoredEvents stored() {
        return log.stored();
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
        return new AccessJdbc(JdbcClient.create(database.reads()), JdbcClient.create(database.writes()));
    }

    DataSource writes() {
        return database.writes();
    }

    DataSource reads() {
        return database.reads();
    }

    DataSource snapshots() {
        return database.snapshots();
    }

    /** Records what was handed in before, then lets go of the database. */
    @Override
    public void close() {
        log.end();
        listeners.close();
        database.close();
    }
}
