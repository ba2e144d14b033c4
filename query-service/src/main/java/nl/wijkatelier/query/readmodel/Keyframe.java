package nl.wijkatelier.query.readmodel;

import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;

/**
 * All items of an atelier at a revision, so that the past need not be folded from the first event.
 *
 * @param items all of them, unviewed
 */
record Keyframe(AtelierId atelier, long revision, List<Item> items) {
    private static final long LEAST_APART = 2_048;

    /** A keyframe costs as much as its items: so the larger the atelier, the further apart they are. */
    static boolean isDue(long last, Items items) {
        return DeltaFrame.isDue(items.revision()) && items.revision() - last >= Math.max(LEAST_APART, items.size());
    }

    static Keyframe of(AtelierId atelier, Items items) {
        return new Keyframe(atelier, items.revision(), items.all());
    }
}
