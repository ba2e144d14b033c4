package nl.wijkatelier.eventstore.database;

import static nl.wijkatelier.eventstore.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.OnAStore;
import org.junit.jupiter.api.Test;

class SqliteWatchTest extends OnAStore {
    private static final AtelierId TUIN = new AtelierId("tuinwijk");

    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }

    @Test
    void a_process_is_not_told_to_look_for_what_it_wrote_itself() {
        var heard = new CopyOnWriteArrayList<List<RecordedEvent>>();
        var other = anotherProcess();
        try (var _ = store().signal().onCommit(heard::add)) {
            log().append(List.of(note(TUIN, 1)));
            log().append(List.of(note(TUIN, 2)));
            await().until(() -> heard.size() == 2);
            other.log().append(List.of(note(TUIN, 3)));
            await().until(() -> heard.size() == 3);
        }

        assertThat(heard).map(List::size).containsExactly(1, 1, 0);
    }
}
