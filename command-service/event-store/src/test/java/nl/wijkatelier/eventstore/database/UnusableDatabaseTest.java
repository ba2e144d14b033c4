package nl.wijkatelier.eventstore.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkatelier.eventstore.EventStore;
import nl.wijkatelier.eventstore.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host is told of a database that cannot be opened. */
class UnusableDatabaseTest {
    @TempDir
    Path data;

    @Test
    void a_file_that_is_no_event_store_is_named() throws IOException {
        Files.writeString(data.resolve("events.db"), "this is no database".repeat(1_000));

        assertThatThrownBy(() -> EventStore.open(store(StoreKind.SQLITE)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(data.resolve("events.db").toString())
                .hasMessageContaining("file is not a database");
    }

    @Test
    void a_file_that_was_damaged_in_its_midst_is_named() throws IOException {
        EventStore.open(store(StoreKind.SQLITE)).close();
        var file = data.resolve("events.db");
        var bytes = Files.readAllBytes(file);
        for (int at = 100; at < bytes.length; at++) {
            bytes[at] = (byte) (7 * at);
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> EventStore.open(store(StoreKind.SQLITE)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_server_that_nobody_named_is_asked_for() {
        assertThatThrownBy(() -> EventStore.open(store(StoreKind.POSTGRESQL)))
                .isInstanceOf(CannotStart.class)
                .extracting(e -> ((CannotStart) e).remedy())
                .asString()
                .contains("wijkatelier.store.url");
    }

    private EventStoreProperties store(StoreKind kind) {
        return new EventStoreProperties(data, new EventStoreProperties.Store(kind, null, null, null));
    }
}
