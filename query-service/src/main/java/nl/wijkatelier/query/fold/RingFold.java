package nl.wijkatelier.query.fold;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ring.PlacedInRing;
import nl.wijkatelier.contract.ring.RingAnalysis;
import nl.wijkatelier.contract.ring.RingEvent;
import nl.wijkatelier.contract.ring.TakenOutOfRing;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The rings: an item for each stakeholder that has a place in one, by the id of the stakeholder. */
final class RingFold {
    private RingFold() {}

    static List<ItemChange> changes(Items before, RingEvent event) {
        return switch (event) {
            case PlacedInRing it -> Change.added(
                    ItemKind.RING, it.stakeholderId().value(),
                    field(it.analysis()), it.ring().name());
            case TakenOutOfRing it -> takenOut(before, it);
        };
    }

    private static List<ItemChange> takenOut(Items before, TakenOutOfRing event) {
        var id = event.stakeholderId().value();
        var places = before.get(ItemKind.RING, id).fields();
        return places.size() == 1
                ? Change.gone(before, ItemKind.RING, id)
                : Change.updated(before, ItemKind.RING, id, field(event.analysis()), null);
    }

    private static String field(RingAnalysis analysis) {
        return switch (analysis) {
            case ACTUAL -> "actual";
            case WISHED -> "wished";
            case DESIRED -> "desired";
        };
    }
}
