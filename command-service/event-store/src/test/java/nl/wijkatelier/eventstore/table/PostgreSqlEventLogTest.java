package nl.wijkatelier.eventstore.table;

import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties;

class PostgreSqlEventLogTest extends EventLogContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
