package nl.wijkatelier.eventstore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on an open store that was empty. */
abstract class OnAStore {
    @TempDir
    Path directory;

    private final List<EventStore> opened = new ArrayList<>();
    private EventStoreProperties properties;

    /** A database of its own, empty. */
    abstract EventStoreProperties.Store emptyDatabase();

    @BeforeEach
    void open() {
        properties = new EventStoreProperties(directory, emptyDatabase());
        anotherProcess();
    }

    @AfterEach
    void close() {
        opened.reversed().forEach(EventStore::close);
    }

    EventStore store() {
        return opened.getFirst();
    }

    EventLog log() {
        return store().log();
    }

    /** The same database opened once more, as another process would. */
    EventStore anotherProcess() {
        var store = EventStore.open(properties);
        opened.add(store);
        return store;
    }

    void reopen() {
        close();
        opened.clear();
        anotherProcess();
    }
}
