package nl.wijkatelier.contract.classification;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;

/** What can be marked: whatever people write. Decisions have a mark in their own record, and what belongs to something follows it. */
public final class Classifiable {
    /** The kinds of item that can be marked. */
    public static final Set<ItemKind> KINDS = Set.copyOf(EnumSet.of(
            ItemKind.BOARD,
            ItemKind.NOTE,
            ItemKind.CLUSTER,
            ItemKind.FRAME,
            ItemKind.COMMENT,
            ItemKind.STAKEHOLDER,
            ItemKind.NEIGHBOURHOOD,
            ItemKind.MATRIX,
            ItemKind.BODY,
            ItemKind.PRODUCT,
            ItemKind.AGREEMENT,
            ItemKind.PROCESS_STEP,
            ItemKind.HURDLE,
            ItemKind.RESOURCE_ROW,
            ItemKind.ACTION,
            ItemKind.PARKED_TOPIC,
            ItemKind.LESSON,
            ItemKind.INTAKE_ENTRY,
            ItemKind.TURN));

    private Classifiable() {}

    /** What somebody said in a round is called after the round and after them. */
    static void require(ItemKind kind, String itemId) {
        InvalidValue.ifMissing("kind", kind);
        if (kind == ItemKind.TURN) {
            Identifier.requirePair("itemId", itemId);
        } else {
            Identifier.require("itemId", itemId);
        }
    }
}
