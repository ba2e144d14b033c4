package nl.wijkatelier.eventstore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.log.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test on an open store that was empty. */
public abstract class OnAStore {
    @TempDir
    Path directory;

    private final List<EventStore> opened = new ArrayList<>();
    private EventStoreProperties properties;

    /** A database of its own, empty. */
    protected abstract EventStoreProperties.Store emptyDatabase();

    @BeforeEach
    void open() {
        properties = new EventStoreProperties(directory, emptyDatabase());
        anotherProcess();
    }

    @AfterEach
    void close() {
        opened.reversed().forEach(EventStore::close);
    }

    protected final EventStore store() {
        return opened.getFirst();
    }

    protected final EventLog log() {
        return store().log();
    }

    /** The database of the events, past the store. */
    protected final JdbcTemplate events() {
        return new JdbcTemplate(store().writes());
    }

    /** The database of the snapshots, past the store. */
    protected final JdbcTemplate snapshots() {
        return new JdbcTemplate(store().snapshots());
    }

    /** The same database opened once more, as another process would. */
    protected final EventStore anotherProcess() {
        var store = EventStore.open(properties);
        opened.add(store);
        return store;
    }

    protected final void reopen() {
        close();
        opened.clear();
        anotherProcess();
    }
}
