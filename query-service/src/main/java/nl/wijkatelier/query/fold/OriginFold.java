package nl.wijkatelier.query.fold;

import java.util.List;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.origin.OriginEvent;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** What was made of notes names them. */
final class OriginFold {
    private OriginFold() {}

    static List<ItemChange> changes(Items before, OriginEvent event) {
        return switch (event) {
            case OriginRecorded it -> Change.updated(
                    before, it.outcome().kind(), it.outcome().id(),
                    "notes", it.notes().isEmpty() ? null : it.notes().stream().map(NoteId::value).toList());
        };
    }
}
