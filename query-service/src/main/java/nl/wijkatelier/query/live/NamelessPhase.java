package nl.wijkatelier.query.live;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;

/** A phase of the programme in which a board is looked at without names. */
final class NamelessPhase {
    private NamelessPhase() {}

    /** Whether one is going on, on a board. */
    static boolean isOn(String board, Items items) {
        return items.pointingAt(ItemKind.AGENDA_ITEM, "board", board).stream()
                .filter(item -> "RUNNING".equals(item.text("state")))
                .anyMatch(NamelessPhase::isNow);
    }

    private static boolean isNow(Item running) {
        return running.fields().get("phases") instanceof List<?> phases
                && running.fields().get("phase") instanceof Number now
                && phases.get(now.intValue() - 1) instanceof Map<?, ?> phase
                && "ALL_ANON".equals(phase.get("visibility"))
                && phase.get("place") == null;
    }
}
