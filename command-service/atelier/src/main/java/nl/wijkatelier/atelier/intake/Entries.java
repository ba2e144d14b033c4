package nl.wijkatelier.atelier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import org.jspecify.annotations.Nullable;

/** The entries of the intake in their order; kinds may lie between each other. */
final class Entries {
    private final List<Entry> list;

    Entries(List<Entry> list) {
        this.list = new ArrayList<>(list);
    }

    List<Entry> snapshot() {
        return List.copyOf(list);
    }

    @Nullable Entry find(EntryId id) {
        var place = place(id);
        return place < 0 ? null : list.get(place);
    }

    /** Those of a kind that stand, in order. */
    List<EntryId> standing(IntakeEntryKind kind) {
        return list.stream()
                .filter(entry -> entry.kind() == kind && !entry.withdrawn())
                .map(Entry::entryId)
                .toList();
    }

    void add(IntakeEntryAdded added) {
        list.add(new Entry(added.entryId(), added.kind(), added.text(), false));
    }

    void move(IntakeEntryMoved moved) {
        var entry = list.remove(place(moved.entryId()));
        list.add(moved.before() == null ? list.size() : place(moved.before()), entry);
    }

    void change(EntryId id, UnaryOperator<Entry> change) {
        list.replaceAll(entry -> entry.entryId().equals(id) ? change.apply(entry) : entry);
    }

    private int place(EntryId id) {
        for (int place = 0; place < list.size(); place++) {
            if (list.get(place).entryId().equals(id)) {
                return place;
            }
        }
        return -1;
    }
}
