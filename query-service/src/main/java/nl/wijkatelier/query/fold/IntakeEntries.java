package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The order of entries among those of their kind: by position, in which there may be gaps. */
final class IntakeEntries {
    private IntakeEntries() {}

    static List<ItemChange> added(Items before, IntakeEntryAdded added) {
        var others = inOrder(before, added.kind().name());
        return Change.added(
                ItemKind.INTAKE_ENTRY, added.entryId().value(),
                "kind", added.kind().name(),
                "text", added.text().value(),
                "position", others.isEmpty() ? 0L : others.getLast().number("position") + 1);
    }

    /** Those that come to stand elsewhere are numbered anew. */
    static List<ItemChange> moved(Items before, IntakeEntryMoved moved) {
        var entry = before.get(ItemKind.INTAKE_ENTRY, moved.entryId().value());
        var order = inOrder(before, entry.text("kind"));
        order.remove(entry);
        var next = moved.before();
        order.add(
                next == null ? order.size() : order.indexOf(before.get(ItemKind.INTAKE_ENTRY, next.value())), entry);
        return renumbered(order);
    }

    private static List<ItemChange> renumbered(List<Item> order) {
        var changes = new ArrayList<ItemChange>();
        for (int position = 0; position < order.size(); position++) {
            var item = order.get(position);
            if (item.number("position") != position) {
                changes.add(ItemChange.set(ItemKind.INTAKE_ENTRY, item.id(), "position", (long) position));
            }
        }
        return changes;
    }

    private static List<Item> inOrder(Items before, String kind) {
        var entries = new ArrayList<>(before.pointingAt(ItemKind.INTAKE_ENTRY, "kind", kind));
        entries.sort(Comparator.comparingLong(entry -> entry.number("position")));
        return entries;
    }
}
