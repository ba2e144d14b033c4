package nl.wijkatelier.query.fold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkatelier.contract.resource.ResourcePhase;
import org.jspecify.annotations.Nullable;

/**
 * What some rows come to: hours, labour, out-of-pocket and all together. Beside each sum stands how many rows are not in it,
 * because it is not known what they would add; when that goes for all of them there is no sum.
 */
final class ResourceSum {
    private ResourceSum() {}

    static Map<String, Object> of(List<Map<String, ?>> rows) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("rows", (long) rows.size());
        sum.put("phases", Arrays.stream(ResourcePhase.values())
                .map(phase -> phase(phase.name(), rows))
                .toList());
        sum.put("quarters", added(rows, row -> row.get("allQuarters")));
        sum.put("labourCents", added(rows, row -> row.get("labourCents")));
        sum.put("outOfPocketCents", added(rows, row -> row.get("outOfPocketCents")));
        sum.put("totalCents", added(rows, row -> row.get("totalCents")));
        return sum;
    }

    private static Map<String, Object> phase(String phase, List<Map<String, ?>> rows) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("phase", phase);
        sum.putAll(added(rows, row -> row.get("quarters") instanceof Map<?, ?> quarters ? quarters.get(phase) : null));
        return sum;
    }

    private static Map<String, Object> added(List<Map<String, ?>> rows, Function<Map<String, ?>, @Nullable Object> part) {
        var known = rows.stream().map(part).filter(Objects::nonNull).map(Number.class::cast).toList();
        var sum = new LinkedHashMap<String, Object>();
        if (!known.isEmpty() || rows.isEmpty()) {
            sum.put("sum", known.stream().mapToLong(Number::longValue).sum());
        }
        sum.put("unknown", (long) (rows.size() - known.size()));
        return sum;
    }
}
