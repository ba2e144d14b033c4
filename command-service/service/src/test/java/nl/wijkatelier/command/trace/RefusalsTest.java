package nl.wijkatelier.command.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.command.sequencer.AtelierRouting;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.command.sequencer.SequencingCommandBus;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.EventStore;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    private static final AtelierId ATELIER = new AtelierId("a1");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    @TempDir
    Path data;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    /** Nobody is behind it: whoever asks for a role hears that it failed. */
    private final SequencingCommandBus deaf = new SequencingCommandBus(new AtelierRouting());

    private EventStore store;
    private Refusals refusals;

    @BeforeEach
    void open() {
        store = EventStore.open(
                new EventStoreProperties(data, new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null)));
        refusals = new Refusals(store.refusals(), new Ateliers(deaf), meters, 2);
    }

    @AfterEach
    void close() {
        refusals.close();
        store.close();
        deaf.close();
    }

    @Test
    void what_does_not_fit_is_counted_and_not_kept() {
        refusals.note(refused("c1", 3L));
        refusals.note(refused("c2", 3L));
        refusals.note(refused("c3", 3L));

        refusals.write();

        assertThat(kept()).extracting(each -> each.commandId().value()).containsExactly("c2", "c1");
        assertThat(count("dropped")).isEqualTo(1);
        assertThat(count("kept")).isEqualTo(2);
    }

    @Test
    void what_waits_is_written_before_it_ends() {
        refusals.note(refused("c1", 3L));

        refusals.close();

        assertThat(kept()).containsExactly(refused("c1", 3L));
    }

    @Test
    void a_role_that_cannot_be_had_is_not_known() {
        refusals.note(refused("c1", null));

        refusals.write();

        assertThat(kept()).singleElement().extracting(RefusedCommand::role).isNull();
    }

    @Test
    void a_store_that_fails_is_counted_and_ends_nothing() {
        store.close();
        refusals.note(refused("c1", 3L));

        refusals.write();

        assertThat(count("dropped")).isEqualTo(1);
    }

    private List<RefusedCommand> kept() {
        return store.refusals().newest(ATELIER, RefusalStore.Sought.ALL, null, 10);
    }

    private double count(String outcome) {
        return meters.get("wijkatelier.trace").tags("what", "refused-commands", "outcome", outcome).counter().count();
    }

    private static RefusedCommand refused(String id, Long revision) {
        return new RefusedCommand(
                ATELIER, new CommandId(id), "AddNote", new ParticipantId("p1"), Role.AUDITOR, NOON, revision, "not-allowed");
    }
}
