package nl.wijkatelier.eventstore;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Axon's event and snapshot tables, written by Axon's engine. */
final class AxonTables {
    private final Dialect dialect;
    private final JdbcTemplate writes;
    private final TransactionTemplate transaction;
    private final JdbcEventStorageEngine writing;
    private final JdbcEventStorageEngine snapshots;

    AxonTables(Dialect dialect, Pools pools, Serializer serializer) {
        this.dialect = dialect;
        this.writes = new JdbcTemplate(pools.writes());
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pools.writes()));
        this.writing = engine(pools.writes(), serializer);
        this.snapshots = engine(pools.snapshots(), serializer);
    }

    private JdbcEventStorageEngine engine(DataSource pool, Serializer serializer) {
        return new EventEngine(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(pool)))
                .persistenceExceptionResolver(failure -> SqlFailures.any(failure, dialect::isDuplicate)));
    }

    /** Makes the tables if they are missing; one process at a time, for those that start together. */
    void create() {
        transaction.executeWithoutResult(status -> {
            dialect.claim(writes);
            writing.createSchema(dialect.tables());
        });
        // Where they are in one database, the tables are there by now; Axon makes both kinds wherever it keeps one.
        snapshots.createSchema(dialect.tables());
    }

    /** Appends and commits, all or nothing. */
    void append(List<DomainEventMessage<?>> messages) {
        transaction.executeWithoutResult(status -> {
            dialect.claim(writes);
            writing.appendEvents(messages);
        });
    }

    Optional<StateSnapshot> snapshot(AtelierId atelier) {
        return snapshots.readSnapshot(atelier.value())
                .map(message ->
                        new StateSnapshot(atelier, message.getSequenceNumber() + 1, (byte[]) message.getPayload()));
    }

    void store(StateSnapshot snapshot) {
        snapshots.storeSnapshot(new GenericDomainEventMessage<>(
                EventMessages.AGGREGATE,
                snapshot.atelier().value(),
                snapshot.revision() - 1,
                snapshot.state(),
                MetaData.emptyInstance()));
    }
}
