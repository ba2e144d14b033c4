package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.CopySource;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.blueprint.Origin;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The atelier as a whole. */
final class LifecycleFold {
    private LifecycleFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, LifecycleEvent event) {
        var id = recorded.atelier().value();
        return switch (event) {
            case AtelierPlanned planned -> Change.added(
                    ItemKind.ATELIER, id,
                    "name", planned.name().value(),
                    "municipality", planned.municipality().value(),
                    "neighbourhood", text(planned.neighbourhood()),
                    "derivedFrom", origin(planned.derivedFrom()),
                    "state", "PLANNED",
                    "plannedAt", at(recorded));
            case AtelierCopied copied -> copied(before, id, copied.source());
            case AtelierOpened opened ->
                Change.updated(before, ItemKind.ATELIER, id, "state", "OPEN", "openedAt", at(recorded));
            case AtelierClosed closed ->
                Change.updated(before, ItemKind.ATELIER, id, "state", "CLOSED", "closedAt", at(recorded));
        };
    }

    /** A copy of a closed atelier is open again. */
    private static List<ItemChange> copied(Items before, String id, CopySource source) {
        var closed = "CLOSED".equals(before.get(ItemKind.ATELIER, id).text("state"));
        var origin = Change.part(
                "atelier", source.atelierId().value(),
                "name", source.name().value(),
                "revision", source.revision(),
                "moment", source.moment().toString(),
                "rootHash", text(source.rootHash()));
        return closed
                ? Change.updated(before, ItemKind.ATELIER, id, "copiedFrom", origin, "state", "OPEN", "closedAt", null)
                : Change.updated(before, ItemKind.ATELIER, id, "copiedFrom", origin);
    }

    private static @Nullable Map<String, Object> origin(@Nullable Origin origin) {
        if (origin == null) {
            return null;
        }
        var source = origin.source();
        return Fields.NONE.merge(Fields.of(
                "blueprint", origin.blueprint().value(),
                "atelier", source == null ? null : source.atelierId().value(),
                "revision", source == null ? null : source.revision(),
                "firstDay", origin.firstDay().toString()));
    }
}
