package nl.wijkatelier.query.item;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/** Finds the items that point at another one, for the pointers that are followed backwards. */
final class References {
    private static final Map<ItemKind, List<String>> FOLLOWED = Map.ofEntries(
            Map.entry(ItemKind.AGENDA_ITEM, List.of("halfDay", "board")),
            Map.entry(ItemKind.BALLOT, List.of("vote")),
            Map.entry(ItemKind.DECISION_OPTION, List.of("decision")),
            Map.entry(ItemKind.INTAKE_ENTRY, List.of("kind")),
            Map.entry(ItemKind.MATRIX_CRITERION, List.of("matrix")),
            Map.entry(ItemKind.MATRIX_OPTION, List.of("matrix")),
            Map.entry(ItemKind.NOTE, List.of("round")),
            Map.entry(ItemKind.POSITION, List.of("round")),
            Map.entry(ItemKind.QUICK_SCAN, List.of("model")),
            Map.entry(ItemKind.RESOURCE_ROW, List.of("table")),
            Map.entry(ItemKind.ROUND, List.of("board")),
            Map.entry(ItemKind.SCORE_SHEET, List.of("round")),
            Map.entry(ItemKind.PLACE_SHEET, List.of("placing")),
            Map.entry(ItemKind.RASCI_PROPOSAL, List.of("round")),
            Map.entry(ItemKind.STAKEHOLDER, List.of("representedBy")),
            Map.entry(ItemKind.SEAT, List.of("tableGroup")),
            Map.entry(ItemKind.VOTE, List.of("board")));

    private final Map<Pointer, Set<String>> pointing = new HashMap<>();

    private record Pointer(ItemKind kind, String field, Object target) {}

    Set<String> to(ItemKind kind, String field, String target) {
        if (!FOLLOWED.getOrDefault(kind, List.of()).contains(field)) {
            throw new IllegalArgumentException("References by " + kind.word() + "." + field + " are not kept");
        }
        return pointing.getOrDefault(new Pointer(kind, field, target), Set.of());
    }

    void follow(ItemKind kind, String id, @Nullable Item before, @Nullable Item after) {
        for (var field : FOLLOWED.getOrDefault(kind, List.of())) {
            var old = before == null ? null : before.fields().get(field);
            var now = after == null ? null : after.fields().get(field);
            if (!Objects.equals(old, now)) {
                forget(kind, field, old, id);
                note(kind, field, now, id);
            }
        }
    }

    private void note(ItemKind kind, String field, @Nullable Object target, String id) {
        if (target != null) {
            pointing.computeIfAbsent(new Pointer(kind, field, target), key -> new LinkedHashSet<>()).add(id);
        }
    }

    private void forget(ItemKind kind, String field, @Nullable Object target, String id) {
        if (target != null) {
            pointing.getOrDefault(new Pointer(kind, field, target), Set.of()).remove(id);
        }
    }
}
