package nl.wijkatelier.eventstore.beside;

import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties;

class PostgreSqlRefusalStoreTest extends RefusalStoreContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
