package nl.wijkatelier.eventstore;

class PostgreSqlRefusalStoreTest extends RefusalStoreContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
