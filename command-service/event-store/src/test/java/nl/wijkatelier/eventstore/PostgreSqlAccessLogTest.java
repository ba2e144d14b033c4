package nl.wijkatelier.eventstore;

class PostgreSqlAccessLogTest extends AccessLogContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
