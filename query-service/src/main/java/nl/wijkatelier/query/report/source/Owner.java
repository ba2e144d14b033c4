package nl.wijkatelier.query.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * What an item belongs to, so that it is not read by whom that is not for: a comment to its note, a note to its board, a row to its
 * party.
 *
 * @param key what it belongs to
 * @param source whether it only came forth from it, as an action does from a note: then it is for whom it says itself, once it says so
 */
record Owner(ItemKey key, boolean source) {
    /** By a field that holds an id, or several. */
    private static final Map<ItemKind, List<Pointer>> POINTERS = Map.ofEntries(
            Map.entry(ItemKind.NOTE, List.of(part("board", ItemKind.BOARD), part("cluster", ItemKind.CLUSTER), from("sources"))),
            Map.entry(ItemKind.CLUSTER, List.of(part("board", ItemKind.BOARD))),
            Map.entry(ItemKind.FRAME, List.of(part("board", ItemKind.BOARD))),
            Map.entry(
                    ItemKind.LINK,
                    List.of(
                            part("board", ItemKind.BOARD),
                            part("from", ItemKind.NOTE), part("to", ItemKind.NOTE),
                            part("from", ItemKind.CLUSTER), part("to", ItemKind.CLUSTER),
                            part("from", ItemKind.FRAME), part("to", ItemKind.FRAME))),
            Map.entry(ItemKind.ROUND, List.of(part("board", ItemKind.BOARD))),
            Map.entry(ItemKind.VOTE, List.of(part("board", ItemKind.BOARD))),
            Map.entry(ItemKind.COMMENT, List.of(part("note", ItemKind.NOTE))),
            Map.entry(ItemKind.REACTION, List.of(part("note", ItemKind.NOTE))),
            Map.entry(ItemKind.PARKED_TOPIC, List.of(from("note"))),
            Map.entry(ItemKind.HURDLE, List.of(from("notes"))),
            Map.entry(ItemKind.PROCESS_STEP, List.of(from("notes"))),
            Map.entry(ItemKind.ACTION, List.of(from("notes"))),
            Map.entry(ItemKind.MATRIX_OPTION, List.of(part("matrix", ItemKind.MATRIX), part("neighbourhood", ItemKind.NEIGHBOURHOOD))),
            Map.entry(ItemKind.MATRIX_CRITERION, List.of(part("matrix", ItemKind.MATRIX))),
            Map.entry(ItemKind.SCORING_ROUND, List.of(part("matrix", ItemKind.MATRIX))),
            Map.entry(ItemKind.SCORE_SHEET, List.of(part("round", ItemKind.SCORING_ROUND))),
            Map.entry(ItemKind.RESOURCE_ROW, List.of(part("stakeholder", ItemKind.STAKEHOLDER))),
            Map.entry(ItemKind.ATTENDEE, List.of(part("stakeholder", ItemKind.STAKEHOLDER))),
            Map.entry(
                    ItemKind.RASCI_PROPOSAL,
                    List.of(part("product", ItemKind.PRODUCT), part("stakeholder", ItemKind.STAKEHOLDER))));

    /** What has no id of its own but that of what it is about. */
    private static final Map<ItemKind, ItemKind> NAMED_AFTER = Map.of(
            ItemKind.QUICK_SCAN, ItemKind.NEIGHBOURHOOD,
            ItemKind.RING, ItemKind.STAKEHOLDER,
            ItemKind.CAPACITY_ASK, ItemKind.STAKEHOLDER);

    private record Pointer(String field, ItemKind kind, boolean source) {
        Stream<Owner> of(Item item) {
            return ids(item.fields().get(field)).map(id -> new Owner(new ItemKey(kind, id), source));
        }
    }

    private static Pointer part(String field, ItemKind kind) {
        return new Pointer(field, kind, false);
    }

    private static Pointer from(String field) {
        return new Pointer(field, ItemKind.NOTE, true);
    }

    private static Stream<String> ids(@Nullable Object value) {
        return switch (value) {
            case String id -> Stream.of(id);
            case List<?> many -> many.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }

    /** All to which an item belongs. */
    static List<Owner> of(Item item) {
        var owners = new ArrayList<Owner>();
        POINTERS.getOrDefault(item.kind(), List.of()).forEach(pointer -> pointer.of(item).forEach(owners::add));
        var subject = NAMED_AFTER.get(item.kind());
        if (subject != null) {
            owners.add(new Owner(new ItemKey(subject, item.id()), false));
        }
        if (item.kind() == ItemKind.CLASSIFICATION) {
            owners.add(new Owner(Mark.on(item), false));
        }
        return owners;
    }
}
