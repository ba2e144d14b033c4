package nl.wijkatelier.command.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.EventStore;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final AtelierId ATELIER = new AtelierId("a1");
    private static final ParticipantId SOMEBODY = new ParticipantId("p1");
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final TraceProperties TERMS = new TraceProperties(
            new TraceProperties.Kept(Duration.ofDays(90)), new TraceProperties.LongKept(Duration.ofDays(730)));

    @TempDir
    Path data;

    private EventStore store;

    @BeforeEach
    void open() {
        store = EventStore.open(
                new EventStoreProperties(data, new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_refused_is_taken_away_after_its_term_and_not_before() {
        store.refusals().keep(List.of(refused("old", Duration.ofDays(90).plusMillis(1)), refused("young", Duration.ofDays(90))));

        tidyAt(NOW);

        assertThat(refusals()).containsExactly("young");
    }

    @Test
    void who_looked_is_known_for_longer() {
        store.accesses().record(List.of(access("old", Duration.ofDays(731)), access("young", Duration.ofDays(91))));

        tidyAt(NOW);

        assertThat(accesses()).containsExactly("young");
    }

    @Test
    void a_day_later_what_has_become_old_is_taken_away() {
        store.refusals().keep(List.of(refused("young", Duration.ofDays(90))));
        tidyAt(NOW);

        tidyAt(NOW.plus(Duration.ofDays(1)));

        assertThat(refusals()).isEmpty();
    }

    private void tidyAt(Instant now) {
        try (var retention = new Retention(store.refusals(), store.accesses(), TERMS, Clock.fixed(now, ZoneOffset.UTC))) {
            retention.tidy();
        }
    }

    private List<String> refusals() {
        return store.refusals().newest(ATELIER, RefusalStore.Sought.ALL, null, 10).stream()
                .map(refused -> refused.commandId().value())
                .toList();
    }

    private List<String> accesses() {
        return store.accesses().newest(ATELIER, null, null, 10).stream().map(Access::id).toList();
    }

    private static RefusedCommand refused(String id, Duration ago) {
        return new RefusedCommand(
                ATELIER, new CommandId(id), "AddNote", SOMEBODY, Role.AUDITOR, NOW.minus(ago), 1L, "not-allowed");
    }

    private static Access access(String id, Duration ago) {
        return new Access(id, ATELIER, AccessKind.VISITED, NOW.minus(ago), SOMEBODY, Role.AUDITOR, null);
    }
}
