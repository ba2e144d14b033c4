package nl.wijkatelier.query.report.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.ItemChange;
import org.jspecify.annotations.Nullable;

/**
 * What of an item is said within the atelier and is internal, whatever it belongs to: how a stakeholder stands towards the plans. Reports
 * leave out the field, dossiers the event that tells it.
 */
public final class InternalFields {
    private static final Map<ItemKind, Set<String>> NAMES = Map.of(ItemKind.STAKEHOLDER, Set.of("attitude"));

    private InternalFields() {}

    /** Whether any of these changes tells one, be it that it is not known any more. */
    public static boolean areToldBy(List<ItemChange> changes) {
        return changes.stream().anyMatch(change -> change.fields() != null && areIn(change.kind(), change.fields()));
    }

    static boolean areIn(ItemKind kind, Map<String, ?> fields) {
        return namesOf(kind).stream().anyMatch(fields::containsKey);
    }

    /** The fields without those. */
    static <T extends @Nullable Object> Map<String, T> without(ItemKind kind, Map<String, T> fields) {
        if (!areIn(kind, fields)) {
            return fields;
        }
        var left = new LinkedHashMap<>(fields);
        left.keySet().removeAll(namesOf(kind));
        return left;
    }

    private static Set<String> namesOf(ItemKind kind) {
        return NAMES.getOrDefault(kind, Set.of());
    }
}
