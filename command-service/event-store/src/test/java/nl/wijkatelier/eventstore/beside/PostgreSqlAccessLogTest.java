package nl.wijkatelier.eventstore.beside;

import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties;

class PostgreSqlAccessLogTest extends AccessLogContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
