package nl.wijkatelier.query.report.writing;

import java.util.HashMap;
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
 * person's. What has an identifier made of somebody's, such as their position in a round, is numbered instead. Other readers see what
 * there is.
 */
final class RolesForPeople {
    private static final char JOINT = ':';

    private final Map<String, String> roles;
    private final Map<String, String> numbered = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

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
                        .map(item -> new Item(item.kind(), told(item.id()), map(item.fields())))
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
        var fields = change.fields();
        return new ItemChange(change.kind(), told(change.id()), fields == null ? null : map(fields));
    }

    private <V extends @Nullable Object> Map<String, V> map(Map<String, V> all) {
        var shown = new LinkedHashMap<String, V>();
        all.forEach((name, value) -> {
            if (!roles.containsKey(name)) {
                shown.put(told(name), value(value));
            }
        });
        return shown;
    }

    private String told(String text) {
        var role = roles.get(text);
        if (role != null) {
            return role;
        }
        var joint = text.lastIndexOf(JOINT);
        return joint > 0 && roles.containsKey(text.substring(joint + 1))
                ? numbered.computeIfAbsent(text, _ -> next(text.substring(0, joint + 1)))
                : text;
    }

    private String next(String beginning) {
        return beginning + numbers.merge(beginning, 1, Integer::sum);
    }

    @SuppressWarnings("unchecked") // a role for a text, and of the rest what is in it
    private <V extends @Nullable Object> V value(V value) {
        return (V) switch (value) {
            case String text -> told(text);
            case List<?> list -> list.stream().map(this::value).toList();
            case Map<?, ?> part -> map((Map<String, Object>) part);
            case null, default -> value;
        };
    }
}
