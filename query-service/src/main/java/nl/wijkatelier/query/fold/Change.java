package nl.wijkatelier.query.fold;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The words in which the folds say what changes. */
final class Change {
    private Change() {}

    /** A new item with these fields, given as alternating names and values. */
    static List<ItemChange> added(ItemKind kind, String id, @Nullable Object... namesAndValues) {
        return List.of(ItemChange.set(kind, id, namesAndValues));
    }

    /** Other values for fields of an item that must be there. */
    static ItemChange update(Items before, ItemKind kind, String id, @Nullable Object... namesAndValues) {
        before.get(kind, id);
        return ItemChange.set(kind, id, namesAndValues);
    }

    /** Only other values for fields of one item that must be there. */
    static List<ItemChange> updated(Items before, ItemKind kind, String id, @Nullable Object... namesAndValues) {
        return List.of(update(before, kind, id, namesAndValues));
    }

    /** An item that must be there goes. */
    static List<ItemChange> gone(Items before, ItemKind kind, String id) {
        before.get(kind, id);
        return List.of(ItemChange.gone(kind, id));
    }

    /** The items of a kind go, but for these; for what happens seldom, as it goes through all items. */
    static List<ItemChange> goneBut(Items before, ItemKind kind, Collection<String> kept) {
        return before.all().stream()
                .filter(item -> item.kind() == kind && !kept.contains(item.id()))
                .map(item -> ItemChange.gone(kind, item.id()))
                .toList();
    }

    /** Names and values, and more of them. */
    static @Nullable Object[] with(@Nullable Object[] more, @Nullable Object... namesAndValues) {
        var all = Arrays.copyOf(namesAndValues, namesAndValues.length + more.length);
        System.arraycopy(more, 0, all, namesAndValues.length, more.length);
        return all;
    }

    /** A part of an item: these names and values in their order, without what has no value. */
    static Map<String, Object> part(@Nullable Object... namesAndValues) {
        var part = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                part.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
        }
        return part;
    }

    /** When the event happened, as items tell time. */
    static String at(RecordedEvent recorded) {
        return recorded.cause().happenedAt().toString();
    }

    /** Who acted. */
    static String actor(RecordedEvent recorded) {
        return recorded.cause().actor().value();
    }

    /** The text of an optional value. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
