package nl.wijkatelier.query.item;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few named values of an item, in the order in which they came; never changed.
 *
 * <p>A flat array instead of a hash table: an atelier holds a hundred thousand of these, and every event copies one.
 */
public final class Fields extends AbstractMap<String, @Nullable Object> {
    /** No fields at all. */
    public static final Fields NONE = new Fields(new Object[0]);

    private final @Nullable Object[] namesAndValues;

    private Fields(@Nullable Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Fields from alternating names and values; each name once.
     *
     * @param namesAndValues name, value, name, value ...; a null value means, in a change, that the field goes
     */
    public static Fields of(@Nullable Object... namesAndValues) {
        return new Fields(namesAndValues);
    }

    /** The same names and values as a map; the map itself when it is one of these. */
    public static Fields from(Map<String, ? extends @Nullable Object> map) {
        if (map instanceof Fields fields) {
            return fields;
        }
        var flat = new @Nullable Object[map.size() * 2];
        var next = 0;
        for (var entry : map.entrySet()) {
            flat[next++] = entry.getKey();
            flat[next++] = entry.getValue();
        }
        return new Fields(flat);
    }

    /** These fields after a change: named values replace or are added at the end, a null value removes. */
    public Fields merge(Map<String, ? extends @Nullable Object> change) {
        var merged = Arrays.copyOf(namesAndValues, namesAndValues.length + change.size() * 2);
        var length = namesAndValues.length;
        for (var entry : change.entrySet()) {
            length = put(merged, length, entry.getKey(), entry.getValue());
        }
        return new Fields(withoutNulls(merged, length));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        var at = find(namesAndValues, namesAndValues.length, name);
        return at < 0 ? null : namesAndValues[at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(namesAndValues, namesAndValues.length, name) >= 0;
    }

    @Override
    public int size() {
        return namesAndValues.length / 2;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private static int put(@Nullable Object[] flat, int length, String name, @Nullable Object value) {
        var at = find(flat, length, name);
        if (at >= 0) {
            flat[at + 1] = value;
            return length;
        }
        flat[length] = name;
        flat[length + 1] = value;
        return length + 2;
    }

    private static int find(@Nullable Object[] flat, int length, @Nullable Object name) {
        for (var at = 0; at < length; at += 2) {
            var candidate = flat[at];
            if (candidate == name || candidate != null && candidate.equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable Object[] withoutNulls(@Nullable Object[] flat, int length) {
        var kept = 0;
        for (var at = 0; at < length; at += 2) {
            if (flat[at + 1] != null) {
                flat[kept++] = flat[at];
                flat[kept++] = flat[at + 1];
            }
        }
        return kept == flat.length ? flat : Arrays.copyOf(flat, kept);
    }

    private final class Entries extends AbstractSet<Entry<String, @Nullable Object>> {
        @Override
        public int size() {
            return Fields.this.size();
        }

        @Override
        public Iterator<Entry<String, @Nullable Object>> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < namesAndValues.length;
                }

                @Override
                public Entry<String, @Nullable Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    at += 2;
                    return new SimpleImmutableEntry<>((String) namesAndValues[at - 2], namesAndValues[at - 1]);
                }
            };
        }
    }
}
