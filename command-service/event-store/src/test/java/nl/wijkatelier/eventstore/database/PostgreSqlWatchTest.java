package nl.wijkatelier.eventstore.database;

import static nl.wijkatelier.eventstore.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.OnAStore;
import nl.wijkatelier.eventstore.PostgreSqlForTests;
import org.junit.jupiter.api.Test;

class PostgreSqlWatchTest extends OnAStore {
    private static final AtelierId TUIN = new AtelierId("tuinwijk");
    private static final String WATCHES = "FROM pg_stat_activity WHERE datname = current_database()"
            + " AND application_name = 'wijkatelier-watch'";

    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }

    @Test
    void who_lost_the_connection_listens_again_and_looks() {
        var jdbc = events();
        var told = new CopyOnWriteArrayList<Long>();
        var reader = anotherProcess();
        try (var _ = reader.signal().onCommit(events -> told.add(reader.log().revision(TUIN)))) {
            await().until(() -> !told.isEmpty());
            told.clear();

            jdbc.queryForList("SELECT pg_terminate_backend(pid) " + WATCHES);
            await().until(() -> !told.isEmpty());

            log().append(List.of(note(TUIN, 1)));
            await().until(() -> told.contains(1L));
        }
    }

    @Test
    void a_process_is_not_told_to_look_for_what_it_wrote_itself() {
        var heard = new CopyOnWriteArrayList<List<RecordedEvent>>();
        var other = anotherProcess();
        try (var _ = store().signal().onCommit(heard::add)) {
            await().until(() -> heard.size() == 1);
            log().append(List.of(note(TUIN, 1)));
            log().append(List.of(note(TUIN, 2)));
            other.log().append(List.of(note(TUIN, 3)));
            await().until(() -> heard.size() >= 4);
        }

        assertThat(heard).filteredOn(List::isEmpty).hasSize(2);
    }

    @Test
    void a_closed_store_leaves_no_connection() {
        var jdbc = events();
        var reader = anotherProcess();
        reader.signal().onCommit(events -> {});
        await().until(() -> jdbc.queryForObject("SELECT count(*) " + WATCHES, Long.class) == 1);

        reader.close();

        await().until(() -> jdbc.queryForObject("SELECT count(*) " + WATCHES, Long.class) == 0);
    }
}
