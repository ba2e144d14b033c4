package nl.wijkatelier.query.report.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * What is left out for some readers: decisions that are not for them, and all that belongs to those, also as evidence for the step plan;
 * how stakeholders stand; texts that are somebody's personal data.
 */
public final class Withheld {
    private final Set<ItemKey> keys;
    private final int decisions;
    private final boolean withoutAttitudes;
    private final int attitudes;
    private final WithoutPersonalTexts personal;
    private final int texts;

    private Withheld(
            Set<ItemKey> keys, int decisions, boolean withoutAttitudes, int attitudes, WithoutPersonalTexts personal, int texts) {
        this.keys = keys;
        this.decisions = decisions;
        this.withoutAttitudes = withoutAttitudes;
        this.attitudes = attitudes;
        this.personal = personal;
        this.texts = texts;
    }

    /** What is left out of these items for some readers. */
    static Withheld of(List<Item> items, Readers readers, WithoutPersonalTexts personal) {
        var decisions = new HashSet<String>();
        for (var item : items) {
            if (item.kind() == ItemKind.DECISION && !readers.mayRead(item.text("confidentiality"))) {
                decisions.add(item.id());
            }
        }
        var keys = new HashSet<ItemKey>();
        for (var item : items) {
            if (decisions.contains(item.kind() == ItemKind.DECISION ? item.id() : item.fields().get("decision"))) {
                keys.add(new ItemKey(item.kind(), item.id()));
            }
        }
        var attitudes = items.stream().filter(item -> InternalFields.areIn(item.kind(), item.fields())).count();
        var without = !readers.mayReadAttitudes();
        var texts = items.stream()
                .filter(item -> !keys.contains(new ItemKey(item.kind(), item.id())))
                .mapToLong(item -> personal.count(item.fields()))
                .sum();
        return new Withheld(
                keys, decisions.size(), without, without ? Math.toIntExact(attitudes) : 0, personal, Math.toIntExact(texts));
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
        return personal.fields(kind == ItemKind.STEP_PLAN_ITEM ? withoutEvidence(known) : known);
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

    /** Of how many stakeholders is left out how they stand. */
    public int attitudes() {
        return attitudes;
    }

    /** Whether an item is left out. */
    public boolean holds(ItemKind kind, String id) {
        return keys.contains(new ItemKey(kind, id));
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
