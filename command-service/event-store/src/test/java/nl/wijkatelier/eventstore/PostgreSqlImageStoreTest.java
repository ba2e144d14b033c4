package nl.wijkatelier.eventstore;

class PostgreSqlImageStoreTest extends ImageStoreContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
