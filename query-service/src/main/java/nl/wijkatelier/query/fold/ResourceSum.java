package nl.wijkatelier.query.fold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkatelier.contract.resource.ResourcePhase;
import org.jspecify.annotations.Nullable;

/**
 * What some rows come to, as far as is known: hours, labour, out-of-pocket and all together. Beside each sum stands of how many rows
 * it is not known, or only in part, what they add: with those it is at least that. When nothing is known there is no sum.
 */
final class ResourceSum {
    private ResourceSum() {}

    static Map<String, Object> of(List<Map<String, ?>> rows) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("rows", (long) rows.size());
        sum.put("phases", Arrays.stream(ResourcePhase.values())
                .map(phase -> phase(phase.name(), rows))
                .toList());
        sum.put("quarters", added(rows, row -> row.get("allQuarters"), atLeast("quarters")));
        sum.put("labourCents", added(rows, row -> row.get("labourCents"), atLeast("labourCents")));
        sum.put("outOfPocketCents", added(rows, row -> row.get("outOfPocketCents"), _ -> null));
        sum.put("totalCents", added(rows, row -> row.get("totalCents"), atLeast("totalCents")));
        return sum;
    }

    private static Map<String, Object> phase(String phase, List<Map<String, ?>> rows) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("phase", phase);
        sum.putAll(added(rows, within("quarters", phase), _ -> null));
        return sum;
    }

    private static Function<Map<String, ?>, @Nullable Object> atLeast(String name) {
        return within("atLeast", name);
    }

    private static Function<Map<String, ?>, @Nullable Object> within(String field, String name) {
        return row -> row.get(field) instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    private static Map<String, Object> added(
            List<Map<String, ?>> rows,
            Function<Map<String, ?>, @Nullable Object> whole,
            Function<Map<String, ?>, @Nullable Object> part) {
        var known = numbers(rows, whole);
        var inPart = numbers(rows, part);
        var sum = new LinkedHashMap<String, Object>();
        if (!known.isEmpty() || !inPart.isEmpty() || rows.isEmpty()) {
            sum.put("sum", Stream.concat(known.stream(), inPart.stream()).mapToLong(Number::longValue).sum());
        }
        sum.put("unknown", (long) (rows.size() - known.size()));
        return sum;
    }

    private static List<Number> numbers(List<Map<String, ?>> rows, Function<Map<String, ?>, @Nullable Object> number) {
        return rows.stream().map(number).filter(Objects::nonNull).map(Number.class::cast).toList();
    }
}
