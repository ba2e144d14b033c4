package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

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
                    "state", "PLANNED",
                    "plannedAt", at(recorded));
            case AtelierOpened opened ->
                Change.updated(before, ItemKind.ATELIER, id, "state", "OPEN", "openedAt", at(recorded));
            case AtelierClosed closed ->
                Change.updated(before, ItemKind.ATELIER, id, "state", "CLOSED", "closedAt", at(recorded));
        };
    }
}
