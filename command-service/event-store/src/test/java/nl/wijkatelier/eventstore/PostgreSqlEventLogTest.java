package nl.wijkatelier.eventstore;

class PostgreSqlEventLogTest extends EventLogContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
