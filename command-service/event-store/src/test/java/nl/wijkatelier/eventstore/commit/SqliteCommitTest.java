package nl.wijkatelier.eventstore.commit;

import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;

class SqliteCommitTest extends CommitContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
