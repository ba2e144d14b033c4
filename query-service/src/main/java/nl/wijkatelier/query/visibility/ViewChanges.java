package nl.wijkatelier.query.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.ItemStep;
import org.jspecify.annotations.Nullable;

/**
 * What travels to an audience: the difference between what they saw and what they see. So a reveal needs no rule of its
 * own: the view changes, and the texts travel at that moment.
 */
final class ViewChanges {
    private ViewChanges() {}

    static List<ItemChange> of(List<ItemStep> steps, Audience audience) {
        var changes = new ArrayList<ItemChange>(steps.size());
        for (var step : steps) {
            var before = view(step.before(), audience);
            var after = view(step.after(), audience);
            if (after != null) {
                addDifference(changes, step, before, after);
            } else if (before != null) {
                changes.add(ItemChange.gone(step.kind(), step.id()));
            }
        }
        return changes;
    }

    private static @Nullable Map<String, Object> view(@Nullable Item item, Audience audience) {
        return item == null ? null : Visibility.view(item, audience).orElse(null);
    }

    private static void addDifference(
            List<ItemChange> changes, ItemStep step, @Nullable Map<String, Object> before, Map<String, Object> after) {
        var fields = before == null ? after : difference(before, after);
        if (before == null || !fields.isEmpty()) {
            changes.add(new ItemChange(step.kind(), step.id(), Fields.from(fields)));
        }
    }

    private static Map<String, @Nullable Object> difference(Map<String, Object> before, Map<String, Object> after) {
        var difference = new ArrayList<@Nullable Object>();
        after.forEach((name, value) -> {
            if (!same(before.get(name), value)) {
                difference.add(name);
                difference.add(value);
            }
        });
        before.forEach((name, value) -> {
            if (!after.containsKey(name)) {
                difference.add(name);
                difference.add(null);
            }
        });
        return Fields.of(difference.toArray());
    }

    /** Numbers that came back from a store may be of another Java type. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number number && other instanceof Number same
                ? number.doubleValue() == same.doubleValue()
                : Objects.equals(one, other);
    }
}
