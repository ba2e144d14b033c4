package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.classification.ClassificationEvent;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * Who may read what outside: an item of its own for each mark, named after what it is on. So it stays when that goes, whose past is
 * in the history for good. Only what everybody in the atelier sees is marked, so that everybody there sees the marks as well.
 */
final class ClassificationFold {
    private ClassificationFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ClassificationEvent event) {
        return switch (event) {
            case ItemClassified classified -> Change.added(
                    ItemKind.CLASSIFICATION, id(classified.kind(), classified.itemId()),
                    "itemKind", classified.kind().word(),
                    "item", classified.itemId(),
                    "confidentiality", classified.confidentiality().name(),
                    "classifiedAt", at(recorded),
                    "classifiedBy", actor(recorded));
            case ClassificationWithdrawn withdrawn ->
                Change.gone(before, ItemKind.CLASSIFICATION, id(withdrawn.kind(), withdrawn.itemId()));
        };
    }

    private static String id(ItemKind kind, String itemId) {
        return kind.word() + ":" + itemId;
    }
}
