package nl.wijkatelier.eventstore.commit;

import nl.wijkatelier.eventstore.PostgreSqlForTests;
import nl.wijkatelier.eventstore.database.EventStoreProperties;

class PostgreSqlCommitTest extends CommitContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return PostgreSqlForTests.emptyDatabase();
    }
}
