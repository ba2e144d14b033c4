package nl.wijkatelier.eventstore;

class PostgreSqlCommitTest extends CommitContract {
    @Override
    EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
