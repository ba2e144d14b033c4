package nl.wijkatelier.eventstore.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.database.StoredTime;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon's engine, but for times: it would cut them to milliseconds, and an event must read back as it was told to those who
 * listened.
 */
final class EventEngine extends JdbcEventStorageEngine {
    private EventEngine(Builder builder) {
        super(builder);
    }

    /** One that uses some of the connections of a database, in the transaction that is open there if there is one. */
    static EventEngine on(DataSource connections, Database database, Serializer serializer) {
        return new EventEngine(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(connections))
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(connections)))
                .persistenceExceptionResolver(database::isDuplicate));
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant time) throws SQLException {
        statement.setString(position, StoredTime.format(time));
    }
}
