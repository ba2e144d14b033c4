package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A database that keeps its unique index by text and its documents as BSON. The stock one compares keys by serialising
 * both with Java's object serialisation at every step of every search, and writes documents that way as well: measured,
 * that bounds it to some 7,000 writes a second.
 */
final class TextKeyDatabase extends H2Database {
    private final MVStore store;

    TextKeyDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // before the constructor of H2Database opens what is there
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        var name = getFullCollectionNamespace(collection) + "._index_" + index;
        MVMap<String, Object> positions = store.openMap(
                name,
                new MVMap.Builder<String, Object>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new ObjectDataType()));
        return new TextKeyIndex(index, keys, sparse, positions);
    }

    /** There are none: what the stock one does as well, but with a warning each time. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(index, keys);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        var name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = store.openMap(
                "databases." + name,
                new MVMap.Builder<Object, Document>()
                        .keyType(new ObjectDataType())
                        .valueType(new BsonType()));
        MVMap<String, Object> meta = store.openMap("meta." + name);
        return new H2Collection(this, collection, options, documents, meta, cursorRegistry);
    }
}
