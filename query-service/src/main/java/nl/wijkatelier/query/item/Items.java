package nl.wijkatelier.query.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The items of one atelier at a revision. Changes by {@link #apply}; used by one thread at a time. What it hands out
 * never changes.
 */
public final class Items {
    private final Map<ItemKind, Map<String, Integer>> places = new EnumMap<>(ItemKind.class);
    private final References references = new References();
    private final List<@Nullable Item> slots = new ArrayList<>();
    private int gone;
    private long revision;

    private Items(long revision) {
        this.revision = revision;
        for (var kind : ItemKind.values()) {
            places.put(kind, new HashMap<>());
        }
    }

    /** An atelier before its first event. */
    public static Items none() {
        return new Items(0);
    }

    /** The items as they were kept at a revision, in the order given. */
    public static Items of(long revision, Iterable<Item> items) {
        var restored = new Items(revision);
        items.forEach(item -> restored.replace(item.kind(), item.id(), null, item));
        return restored;
    }

    /**
     * Goes on to a later revision at once.
     *
     * @param outcomes what became of each item that changed until then; those that came to be in the order in which they did
     */
    public void skipTo(long later, List<ItemOutcome> outcomes) {
        if (later <= revision) {
            throw new IllegalStateException("Revision " + later + " is not after " + revision);
        }
        revision = later;
        outcomes.forEach(this::take);
    }

    private void take(ItemOutcome outcome) {
        var before = lookUp(outcome.kind(), outcome.id());
        if (outcome.anew() && before != null) {
            replace(outcome.kind(), outcome.id(), before, null);
            before = null;
        }
        replace(outcome.kind(), outcome.id(), before, outcome.item());
    }

    /** The revision that these items stand for. */
    public long revision() {
        return revision;
    }

    /** How many items there are. */
    public int size() {
        return slots.size() - gone;
    }

    /** One item, if it is there. */
    public Optional<Item> find(ItemKind kind, String id) {
        return Optional.ofNullable(lookUp(kind, id));
    }

    /**
     * One item that must be there.
     *
     * @throws ItemMissing if it is not
     */
    public Item get(ItemKind kind, String id) {
        var item = lookUp(kind, id);
        if (item == null) {
            throw new ItemMissing(kind, id);
        }
        return item;
    }

    /**
     * The items of a kind that name another item in a field, in the order in which they came to be; kept for
     * {@code agendaItem.board}, {@code agendaItem.halfDay}, {@code ballot.vote}, {@code decisionOption.decision}, {@code intakeEntry.kind},
     * {@code matrixCriterion.matrix}, {@code matrixOption.matrix}, {@code note.round}, {@code placeSheet.placing},
     * {@code position.round}, {@code quickScan.model}, {@code rasciProposal.round}, {@code resourceRow.table},
     * {@code round.board}, {@code scoreSheet.round}, {@code seat.tableGroup} and {@code stakeholder.representedBy}.
     */
    public List<Item> pointingAt(ItemKind kind, String field, String target) {
        return references.to(kind, field, target).stream()
                .map(id -> placesOf(kind).get(id))
                .sorted()
                .map(slots::get)
                .toList();
    }

    /** All items in the order in which they came to be, as a copy that stays as it is. */
    public List<Item> all() {
        var all = new ArrayList<Item>(size());
        for (var item : slots) {
            if (item != null) {
                all.add(item);
            }
        }
        return all;
    }

    /**
     * Applies the changes of the next revision, in order.
     *
     * @return each changed item before and after
     */
    public List<ItemStep> apply(long next, List<ItemChange> changes) {
        if (next != revision + 1) {
            throw new IllegalStateException("Revision " + next + " does not follow " + revision);
        }
        revision = next;
        var steps = new ArrayList<ItemStep>(changes.size());
        for (var change : changes) {
            steps.add(apply(change));
        }
        return steps;
    }

    private ItemStep apply(ItemChange change) {
        var before = lookUp(change.kind(), change.id());
        var after = after(before, change);
        replace(change.kind(), change.id(), before, after);
        return new ItemStep(change.kind(), change.id(), before, after);
    }

    private static @Nullable Item after(@Nullable Item before, ItemChange change) {
        var fields = change.fields();
        if (fields == null) {
            return null;
        }
        return Objects.requireNonNullElseGet(before, () -> new Item(change.kind(), change.id(), Map.of())).with(fields);
    }

    private @Nullable Item lookUp(ItemKind kind, String id) {
        var place = placesOf(kind).get(id);
        return place == null ? null : slots.get(place);
    }

    private void replace(ItemKind kind, String id, @Nullable Item before, @Nullable Item after) {
        references.follow(kind, id, before, after);
        if (after == null) {
            remove(kind, id);
        } else if (before == null) {
            placesOf(kind).put(id, slots.size());
            slots.add(after);
        } else {
            slots.set(placesOf(kind).get(id), after);
        }
    }

    private void remove(ItemKind kind, String id) {
        var place = placesOf(kind).remove(id);
        if (place != null) {
            slots.set(place, null);
            gone++;
            closeGaps();
        }
    }

    /** Keeps an atelier in which links come and go for days from growing without end. */
    private void closeGaps() {
        if (gone < 1_000 || gone * 2 < slots.size()) {
            return;
        }
        var kept = all();
        slots.clear();
        gone = 0;
        for (var item : kept) {
            placesOf(item.kind()).put(item.id(), slots.size());
            slots.add(item);
        }
    }

    private Map<String, Integer> placesOf(ItemKind kind) {
        return Objects.requireNonNull(places.get(kind));
    }
}
