package nl.wijkatelier.query.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The unique index of documents whose ids are text, as all of ours are. */
final class TextKeyIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<String, Object> positions;
    private final String field;

    TextKeyIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<String, Object> positions) {
        super(name, keys, sparse);
        this.positions = positions;
        this.field = keys.getFirst().getKey();
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        if (!keepsKey(before, after)) {
            super.checkUpdate(before, after, collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!keepsKey(before, after)) {
            super.updateInPlace(before, after, position, collection);
        }
    }

    /** Nearly always: and the stock index gathers sets of both documents' keys, twice, to find that out. */
    private boolean keepsKey(Document before, Document after) {
        return Objects.equals(before.get(field), after.get(field));
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(text(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(text(key), position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet().stream()
                .map(entry -> Map.entry(new KeyValue(entry.getKey()), entry.getValue()))
                .toList();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(text(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    private static String text(KeyValue key) {
        if (key.size() == 1 && key.get(0) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The embedded server only keeps ids that are text, not " + key);
    }
}
