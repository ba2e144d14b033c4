package nl.wijkatelier.eventstore.table;

import java.util.List;
import nl.wijkatelier.eventstore.database.Database;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** The writing of Axon's event table, by Axon's engine. */
final class EventTable {
    private final Database database;
    private final JdbcEventStorageEngine engine;

    EventTable(Database database, Serializer serializer) {
        this.database = database;
        this.engine = EventEngine.on(database.writes(), database, serializer);
    }

    /** Makes the table if it is missing; one process at a time, for those that start together. */
    void create() {
        database.transactAlone(writes -> engine.createSchema(database.tables()));
    }

    /** Appends and commits, all or nothing. */
    void append(List<DomainEventMessage<?>> messages) {
        database.transactAlone(writes -> engine.appendEvents(messages));
    }
}
