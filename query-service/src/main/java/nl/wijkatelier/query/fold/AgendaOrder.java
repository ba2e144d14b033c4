package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Gives the items of a half-day their position: the smaller, the earlier. Only what gets another position changes. */
final class AgendaOrder {
    private AgendaOrder() {}

    /**
     * Puts an item on an agenda.
     *
     * @param neighbour the item that it comes before; without it, it comes last
     * @param more what else changes of the item, as alternating names and values
     */
    static List<ItemChange> placed(
            Items before, AgendaItemId id, HalfDayId where, @Nullable AgendaItemId neighbour, @Nullable Object... more) {
        var halfDay = before.get(ItemKind.HALF_DAY, where.value()).id();
        var others = before.pointingAt(ItemKind.AGENDA_ITEM, "halfDay", halfDay).stream()
                .filter(item -> !item.id().equals(id.value()))
                .sorted(Comparator.comparingLong(item -> item.number("position")))
                .toList();
        var changes = new ArrayList<ItemChange>();
        int position = 0;
        int own = -1;
        for (var other : others) {
            if (neighbour != null && other.id().equals(neighbour.value())) {
                own = position++;
            }
            renumber(changes, other, position++);
        }
        var at = own < 0 ? position : own;
        changes.add(ItemChange.set(
                ItemKind.AGENDA_ITEM, id.value(), Change.with(more, "halfDay", halfDay, "position", at)));
        return changes;
    }

    private static void renumber(List<ItemChange> changes, Item item, int position) {
        if (item.number("position") != position) {
            changes.add(ItemChange.set(ItemKind.AGENDA_ITEM, item.id(), "position", position));
        }
    }
}
