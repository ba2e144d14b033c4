package nl.wijkatelier.query.recap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import org.jspecify.annotations.Nullable;

/** What happened in a half-day, gathered from its events one after the other. */
final class Happened {
    /** The states in which nothing more is to be decided. */
    static final Set<String> DECIDED = Set.of("AGREED", "REJECTED", "SUPERSEDED");

    private final Map<ItemKind, Map<String, Long>> created = new EnumMap<>(ItemKind.class);
    private final Map<String, Long> decided = new LinkedHashMap<>();
    private final Map<Contribution, Sum> unseen = new EnumMap<>(Contribution.class);

    /** An amount, and the revision that last changed it. */
    record Sum(long amount, long revision) {
        Sum plus(long more, long at) {
            return new Sum(amount + more, at);
        }
    }

    /** The next event, with the items that it changed. */
    void take(RecordedEvent recorded, List<ItemStep> steps) {
        for (var step : steps) {
            if (step.before() == null) {
                created.computeIfAbsent(step.kind(), kind -> new LinkedHashMap<>()).put(step.id(), recorded.revision());
            }
            if (isDecided(step)) {
                decided.put(step.id(), recorded.revision());
            }
            Contribution.of(step.kind()).ifPresent(contribution -> add(contribution, step, recorded.revision()));
        }
    }

    /** The items of a kind that came to be, each with the revision at which it did. */
    Map<String, Long> created(ItemKind kind) {
        return created.getOrDefault(kind, Map.of());
    }

    /** The decisions of which something became, each with the revision at which it last did. */
    Map<String, Long> decided() {
        return decided;
    }

    /** How much was given unseen. */
    Optional<Sum> unseen(Contribution contribution) {
        return Optional.ofNullable(unseen.get(contribution)).filter(sum -> sum.amount() > 0);
    }

    private void add(Contribution contribution, ItemStep step, long revision) {
        var more = contribution.more(step.before(), step.after());
        if (more != 0) {
            unseen.put(contribution, unseen.getOrDefault(contribution, new Sum(0, revision)).plus(more, revision));
        }
    }

    private static boolean isDecided(ItemStep step) {
        var state = state(step.after());
        return step.kind() == ItemKind.DECISION
                && state != null
                && DECIDED.contains(state)
                && !Objects.equals(state, state(step.before()));
    }

    private static @Nullable String state(@Nullable Item item) {
        return item == null ? null : item.text("state");
    }
}
