package nl.wijkatelier.query.report.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.visibility.VisibleEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shows the public in which role somebody did something, and not who: an identifier is no name, but it tells which acts are one
 * person's. Other readers see what there is.
 */
final class RolesForPeople {
    private final Map<String, String> roles;

    private RolesForPeople(Map<String, String> roles) {
        this.roles = roles;
    }

    static RolesForPeople in(Snapshot snapshot) {
        return new RolesForPeople(snapshot.readers().mayReadNames()
                ? Map.of()
                : snapshot.items().stream()
                        .filter(item -> item.kind() == ItemKind.PARTICIPANT)
                        .collect(Collectors.toMap(Item::id, item -> Objects.requireNonNull(item.text("role")))));
    }

    /** Without what is one person's as a whole. */
    List<Item> items(List<Item> items) {
        return roles.isEmpty()
                ? items
                : items.stream()
                        .filter(item -> !roles.containsKey(item.id()))
                        .map(item -> new Item(item.kind(), item.id(), map(item.fields())))
                        .toList();
    }

    /** Without who did it, and what it changed of one person as a whole. */
    VisibleEvent event(VisibleEvent event) {
        return roles.isEmpty()
                ? event
                : event.unsigned()
                        .with(event.changes().stream()
                                .filter(change -> !roles.containsKey(change.id()))
                                .map(this::change)
                                .toList());
    }

    private ItemChange change(ItemChange change) {
        return change.fields() == null ? change : new ItemChange(change.kind(), change.id(), map(change.fields()));
    }

    private <V extends @Nullable Object> Map<String, V> map(Map<String, V> all) {
        var shown = new LinkedHashMap<String, V>();
        all.forEach((name, value) -> {
            if (!roles.containsKey(name)) {
                shown.put(name, value(value));
            }
        });
        return shown;
    }

    @SuppressWarnings("unchecked") // a role for a text, and of the rest what is in it
    private <V extends @Nullable Object> V value(V value) {
        return (V) switch (value) {
            case String text -> roles.getOrDefault(text, text);
            case List<?> list -> list.stream().map(this::value).toList();
            case Map<?, ?> part -> map((Map<String, Object>) part);
            case null, default -> value;
        };
    }
}
