package nl.wijkatelier.query.provenance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The items of an atelier as far as an audience may read them, in the order in which they came. What is somebody else's own is
 * not in it at all, not even that it is there.
 */
record Seen(long revision, Map<Key, Item> items) {
    static Seen of(Items all, Audience audience) {
        var items = new LinkedHashMap<Key, Item>();
        for (var item : all.all()) {
            if (!Visibility.isClosed(item, audience)) {
                Visibility.view(item, audience)
                        .ifPresent(fields -> items.put(Key.of(item), new Item(item.kind(), item.id(), fields)));
            }
        }
        return new Seen(all.revision(), items);
    }

    Collection<Item> all() {
        return items.values();
    }

    Optional<Item> find(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    Optional<Item> find(ItemKind kind, String id) {
        return find(Key.of(kind, id));
    }

    /** Whether there is such a thing; a figure is there with its neighbourhood, by the edge that names it. */
    boolean has(Key key) {
        return key.kind().equals(Key.FIGURE) || items.containsKey(key);
    }

    /** The maps in what an item has as a list of parts; none when it has none. */
    static List<Map<?, ?>> parts(@Nullable Object value) {
        return value instanceof List<?> parts
                ? parts.stream().<Map<?, ?>>map(part -> (Map<?, ?>) part).toList()
                : List.of();
    }

    /** The named values of what an item has as a part; none when it has none. */
    static Map<?, ?> part(Item item, String field) {
        return item.fields().get(field) instanceof Map<?, ?> part ? part : Map.of();
    }
}
