package nl.wijkatelier.eventstore.table;

import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;

class SqliteEventLogTest extends EventLogContract {
    @Override
    protected EventStoreProperties.Store emptyDatabase() {
        return new EventStoreProperties.Store(StoreKind.SQLITE, null, null, null);
    }
}
