package nl.wijkatelier.query.visibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;

/** A phase of the programme in which a board is looked at, and worked on, without names. */
public final class NamelessPhase {
    private static final Set<ItemKind> ON_BOARDS =
            EnumSet.of(ItemKind.NOTE, ItemKind.CLUSTER, ItemKind.FRAME, ItemKind.LINK);

    private NamelessPhase() {}

    /** Whether one is going on, on a board. */
    public static boolean isOn(String board, Items items) {
        return on(board, items).isPresent();
    }

    /**
     * The agenda item in whose phase an event happened that must not tell who made it: what people did to what stands on a board.
     *
     * @param steps the items that it changed
     * @param after the items after it
     */
    public static Optional<ItemKey> around(List<ItemStep> steps, Items after) {
        return steps.isEmpty() || !steps.stream().allMatch(step -> ON_BOARDS.contains(step.kind()))
                ? Optional.empty()
                : board(steps.getFirst()).flatMap(board -> on(board, after));
    }

    private static Optional<String> board(ItemStep step) {
        return Optional.ofNullable(step.subject().text("board"));
    }

    private static Optional<ItemKey> on(String board, Items items) {
        return items.pointingAt(ItemKind.AGENDA_ITEM, "board", board).stream()
                .filter(item -> "RUNNING".equals(item.text("state")) && isNow(item))
                .findFirst()
                .map(item -> new ItemKey(ItemKind.AGENDA_ITEM, item.id()));
    }

    private static boolean isNow(Item running) {
        return running.fields().get("phases") instanceof List<?> phases
                && running.fields().get("phase") instanceof Number now
                && phases.get(now.intValue() - 1) instanceof Map<?, ?> phase
                && "ALL_ANON".equals(phase.get("visibility"))
                && phase.get("place") == null;
    }
}
