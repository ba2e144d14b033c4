package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows that everybody may see: in all, for each party and for each state of coverage. A row that is still
 * somebody's own is in no total, for who knows the total would know the row.
 */
final class ResourceTotals {
    private ResourceTotals() {}

    /** The changes, and the totals after them if the rows that everybody sees have changed. */
    static List<ItemChange> recounted(Items before, List<ItemChange> changes) {
        var rows = new LinkedHashMap<String, Map<String, ?>>();
        before.pointingAt(ItemKind.RESOURCE_ROW, "table", ResourceFold.TABLE)
                .forEach(row -> rows.put(row.id(), row.fields()));
        var shownBefore = shown(rows);
        changes.stream()
                .filter(change -> change.kind() == ItemKind.RESOURCE_ROW)
                .forEach(change -> rows.compute(change.id(), (_, row) -> after(row, change)));
        var shownAfter = shown(rows);
        return shownAfter.equals(shownBefore)
                ? changes
                : Stream.concat(changes.stream(), Stream.of(totals(shownAfter))).toList();
    }

    private static @Nullable Map<String, ?> after(@Nullable Map<String, ?> row, ItemChange change) {
        return change.fields() == null ? null : Fields.from(row == null ? Fields.NONE : row).merge(change.fields());
    }

    private static List<Map<String, ?>> shown(Map<String, Map<String, ?>> rows) {
        return rows.values().stream().filter(row -> !Boolean.TRUE.equals(row.get("private"))).toList();
    }

    private static ItemChange totals(List<Map<String, ?>> rows) {
        return rows.isEmpty()
                ? ItemChange.gone(ItemKind.RESOURCE_TOTALS, ResourceFold.TABLE)
                : ItemChange.set(
                        ItemKind.RESOURCE_TOTALS,
                        ResourceFold.TABLE,
                        "all", ResourceSum.of(rows),
                        "parties", byParty(rows),
                        "coverage", byCoverage(rows));
    }

    private static List<Map<String, Object>> byParty(List<Map<String, ?>> rows) {
        var parties = new TreeMap<String, List<Map<String, ?>>>();
        rows.forEach(row -> parties.computeIfAbsent((String) row.get("stakeholder"), _ -> new ArrayList<>()).add(row));
        return parties.entrySet().stream()
                .map(party -> named("stakeholder", party.getKey(), party.getValue()))
                .toList();
    }

    private static List<Map<String, Object>> byCoverage(List<Map<String, ?>> rows) {
        return Arrays.stream(CoverageState.values())
                .map(CoverageState::name)
                .map(state -> named(
                        "state",
                        state,
                        rows.stream().filter(row -> state.equals(row.get("coverage"))).toList()))
                .toList();
    }

    private static Map<String, Object> named(String name, String value, List<Map<String, ?>> rows) {
        var named = new LinkedHashMap<String, Object>();
        named.put(name, value);
        named.putAll(ResourceSum.of(rows));
        return named;
    }
}
