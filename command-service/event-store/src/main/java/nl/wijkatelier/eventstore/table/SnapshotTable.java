package nl.wijkatelier.eventstore.table;

import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.log.StateSnapshot;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** Axon's snapshot table, written and read by Axon's engine. */
final class SnapshotTable {
    private final Database database;
    private final JdbcEventStorageEngine engine;

    SnapshotTable(Database database, Serializer serializer) {
        this.database = database;
        this.engine = EventEngine.on(database.snapshots(), database, serializer);
    }

    /** Makes the table where it is not with the events: Axon makes both kinds wherever it keeps one. */
    void create() {
        engine.createSchema(database.tables());
    }

    Optional<StateSnapshot> latest(AtelierId atelier) {
        return engine.readSnapshot(atelier.value())
                .map(message ->
                        new StateSnapshot(atelier, message.getSequenceNumber() + 1, (byte[]) message.getPayload()));
    }

    /** Keeps it and drops older ones of the same atelier. */
    void store(StateSnapshot snapshot) {
        engine.storeSnapshot(new GenericDomainEventMessage<>(
                EventMessages.AGGREGATE,
                snapshot.atelier().value(),
                snapshot.revision() - 1,
                snapshot.state(),
                MetaData.emptyInstance()));
    }
}
