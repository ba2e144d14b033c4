package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Something that people change.
 *
 * @param kind what kind of thing
 * @param id which one
 */
public record Item(ItemKind kind, String id) {

    static Item of(NoteId id) {
        return new Item(ItemKind.NOTE, id.value());
    }

    static Item of(ClusterId id) {
        return new Item(ItemKind.CLUSTER, id.value());
    }

    static Item of(FrameId id) {
        return new Item(ItemKind.FRAME, id.value());
    }

    static Item of(LinkId id) {
        return new Item(ItemKind.LINK, id.value());
    }

    static Item of(StakeholderId id) {
        return new Item(ItemKind.STAKEHOLDER, id.value());
    }

    Trait its(Aspect aspect) {
        return new Trait(this, aspect);
    }
}
