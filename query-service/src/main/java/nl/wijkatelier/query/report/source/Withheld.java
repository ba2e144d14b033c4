package nl.wijkatelier.query.report.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * What is left out for some readers: decisions that are not for them, and all that belongs to those, also as evidence for the step plan;
 * what is marked as not for them, with all that belongs to it and wherever its text stands again; how stakeholders stand; texts that are
 * somebody's personal data.
 */
public final class Withheld {
    /** A sum tells what is in the one row that is not there. */
    private static final Set<ItemKind> SUMMED = Set.of(ItemKind.RESOURCE_ROW, ItemKind.CAPACITY_ASK);

    private static final ItemKey SUMS = new ItemKey(ItemKind.RESOURCE_TOTALS, "resources");

    private final Set<ItemKey> keys;
    private final Set<ItemKey> past;
    private final int decisions;
    private final SequencedMap<ItemKind, Integer> marked;
    private final boolean withoutSums;
    private final WithoutMarked withoutMarked;
    private final boolean withoutAttitudes;
    private final int attitudes;
    private final WithoutPersonalTexts personal;
    private final int texts;

    private Withheld(
            List<Item> items, Set<ItemKey> decisions, KeptInside inside, Readers readers, WithoutPersonalTexts personal) {
        this.keys = new HashSet<>(decisions);
        keys.addAll(inside.now());
        this.withoutSums = inside.now().stream().anyMatch(key -> SUMMED.contains(key.kind()));
        if (withoutSums) {
            keys.add(SUMS);
        }
        this.past = new HashSet<>(keys);
        past.addAll(inside.ever());
        this.decisions = Math.toIntExact(
                decisions.stream().filter(key -> key.kind() == ItemKind.DECISION).count());
        this.marked = count(items, inside.marked());
        this.withoutMarked = new WithoutMarked(inside.now(), inside.texts(), personal.language());
        this.withoutAttitudes = !readers.mayReadAttitudes();
        this.attitudes = withoutAttitudes ? attitudes(items) : 0;
        this.personal = personal;
        this.texts = Math.toIntExact(items.stream()
                .filter(item -> !holds(item.kind(), item.id()))
                .mapToLong(item -> personal.count(item.fields()))
                .sum());
    }

    /** What is left out of these items for some readers. */
    static Withheld of(List<Item> items, Marks marks, KeptInside inside, Readers readers, WithoutPersonalTexts personal) {
        return new Withheld(items, ofDecisions(items, marks, readers), inside, readers, personal);
    }

    private static Set<ItemKey> ofDecisions(List<Item> items, Marks marks, Readers readers) {
        var decisions = new HashSet<String>();
        for (var item : items) {
            if (item.kind() == ItemKind.DECISION && !marks.isOpen(item.id(), readers)) {
                decisions.add(item.id());
            }
        }
        var keys = new HashSet<ItemKey>();
        for (var item : items) {
            if (decisions.contains(item.kind() == ItemKind.DECISION ? item.id() : item.fields().get("decision"))) {
                keys.add(new ItemKey(item.kind(), item.id()));
            }
        }
        return keys;
    }

    private static SequencedMap<ItemKind, Integer> count(List<Item> items, Set<ItemKey> marked) {
        var count = new TreeMap<ItemKind, Integer>();
        items.stream()
                .filter(item -> marked.contains(new ItemKey(item.kind(), item.id())))
                .forEach(item -> count.merge(item.kind(), 1, Integer::sum));
        return count;
    }

    private static int attitudes(List<Item> items) {
        return Math.toIntExact(items.stream().filter(item -> InternalFields.areIn(item.kind(), item.fields())).count());
    }

    /** What is left of an item that is not left out as a whole. */
    Item left(Item item) {
        var fields = left(item.kind(), item.fields());
        return fields == item.fields() ? item : new Item(item.kind(), item.id(), fields);
    }

    /** The same of a change, which is nothing when there is nothing left to tell. */
    Stream<ItemChange> left(ItemChange change) {
        var fields = change.fields();
        if (fields == null) {
            return Stream.of(change);
        }
        var left = left(change.kind(), fields);
        if (left == fields) {
            return Stream.of(change);
        }
        return left.isEmpty() ? Stream.empty() : Stream.of(new ItemChange(change.kind(), change.id(), left));
    }

    private <T extends @Nullable Object> Map<String, T> left(ItemKind kind, Map<String, T> fields) {
        var known = withoutAttitudes ? InternalFields.without(kind, fields) : fields;
        var evidenced = kind == ItemKind.STEP_PLAN_ITEM ? withoutEvidence(known) : known;
        return personal.fields(withoutMarked.fields(evidenced));
    }

    /** The words of evidence say what the decision is about that they lead to. */
    private <T extends @Nullable Object> Map<String, T> withoutEvidence(Map<String, T> fields) {
        if (!(fields.get("evidence") instanceof List<?> evidence) || evidence.stream().noneMatch(this::isOfDecision)) {
            return fields;
        }
        var left = new LinkedHashMap<>(fields);
        @SuppressWarnings("unchecked") // a list for a list
        var others = (T) evidence.stream().filter(piece -> !isOfDecision(piece)).toList();
        left.put("evidence", others);
        return left;
    }

    private boolean isOfDecision(@Nullable Object evidence) {
        return evidence instanceof Map<?, ?> piece
                && ItemKind.DECISION.word().equals(piece.get("kind"))
                && piece.get("source") instanceof String id
                && holds(ItemKind.DECISION, id);
    }

    /** How many of each kind are left out because they are marked; with each goes all that belongs to it. */
    public SequencedMap<ItemKind, Integer> marked() {
        return marked;
    }

    /** Whether the totals of the resources are left out, since one of the rows is. */
    public boolean withoutSums() {
        return withoutSums;
    }

    /** Of how many stakeholders is left out how they stand. */
    public int attitudes() {
        return attitudes;
    }

    /** Whether an item is left out. */
    public boolean holds(ItemKind kind, String id) {
        return keys.contains(new ItemKey(kind, id));
    }

    /** Whether an item is left out of what happened: also what once belonged to something that is left out. */
    public boolean heldInPast(ItemKind kind, String id) {
        return past.contains(new ItemKey(kind, id));
    }

    /** In how many places a text is left out that is somebody's personal data. */
    public int texts() {
        return texts;
    }

    /** How many decisions are left out. */
    public int decisions() {
        return decisions;
    }
}
