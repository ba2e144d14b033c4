package nl.wijkatelier.eventstore;

import static nl.wijkatelier.eventstore.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.junit.jupiter.api.Test;

class SqliteCheckpointsTest extends OnAStore {
    private static final AtelierId TUIN = new AtelierId("tuinwijk");
    private static final int PAGE = 4096;

    @Override
    EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }

    @Test
    void what_is_committed_reaches_the_file_long_before_a_commit_would_bring_it_over() throws IOException {
        log().append(notes(TUIN, 1, 400));

        assertThat(Files.size(directory.resolve("events.db-wal"))).isLessThan((long) SqliteCheckpoints.LONGEST_LOG * PAGE);
        await().ignoreExceptions().until(() -> fileAloneHolds(400)); // a copy made in the midst of it may be torn
    }

    /** Reads a copy of the file without its log, as it would be if the log were lost. */
    private boolean fileAloneHolds(int events) throws IOException {
        var alone = Files.createTempDirectory(directory, "alone");
        Files.copy(directory.resolve("events.db"), alone.resolve("events.db"));
        try (var store = EventStore.open(new EventStoreProperties(alone, emptyDatabase()))) {
            return store.log().ateliers().contains(TUIN) && store.log().revision(TUIN) == events;
        }
    }
}
