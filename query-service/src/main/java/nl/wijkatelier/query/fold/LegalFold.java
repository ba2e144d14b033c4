package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalChecklistAdopted;
import nl.wijkatelier.contract.legal.LegalEvent;
import nl.wijkatelier.contract.legal.LegalItem;
import nl.wijkatelier.contract.legal.LegalItemJudged;
import nl.wijkatelier.contract.legal.LegalState;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The items of the legal checklist, with what the atelier makes of them. */
final class LegalFold {
    private LegalFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, LegalEvent event) {
        return switch (event) {
            case LegalChecklistAdopted it -> adopted(before, it.checklist());
            case LegalItemJudged it -> {
                var item = before.get(ItemKind.LEGAL_ITEM, it.itemId().value());
                yield Change.updated(
                        before, item.kind(), item.id(),
                        "state", it.state().name(),
                        "modality", text(it.modality()),
                        "note", text(it.note()),
                        "judgedAt", at(recorded),
                        "judgedVersion", item.text("version"));
            }
        };
    }

    /** What was said about an item stays when a later version keeps the item. */
    private static List<ItemChange> adopted(Items before, LegalChecklist checklist) {
        var kept = checklist.items().stream().map(item -> item.itemId().value()).toList();
        var changes = new ArrayList<>(Change.goneBut(before, ItemKind.LEGAL_ITEM, kept));
        var place = 0;
        for (var item : checklist.items()) {
            var id = item.itemId().value();
            var fields = fields(checklist, item, ++place);
            changes.addAll(Change.added(
                    ItemKind.LEGAL_ITEM, id,
                    before.find(ItemKind.LEGAL_ITEM, id).isPresent()
                            ? fields
                            : Change.with(fields, "state", LegalState.NOT_LOOKED_AT.name())));
        }
        return changes;
    }

    private static @Nullable Object[] fields(LegalChecklist checklist, LegalItem item, int place) {
        return new @Nullable Object[] {
            "checklist", checklist.checklist().value(),
            "version", checklist.version().value(),
            "validOn", checklist.validOn().toString(),
            "place", place,
            "law", item.law().value(),
            "question", item.question().value(),
            "questionInEnglish", item.questionInEnglish().value(),
            "background", text(item.background()),
            "backgroundInEnglish", text(item.backgroundInEnglish()),
            "source", item.source().value()
        };
    }
}
