package nl.wijkatelier.query.readmodel;

import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.ItemOutcome;

/**
 * What became of the items of an atelier over the last {@value #EVERY} revisions: from a keyframe on, the past is reached
 * by delta frames and fewer than {@value #EVERY} events. They cost as much as what changed, however large the atelier is.
 *
 * @param revision the last of those revisions, a multiple of {@value #EVERY}
 * @param outcomes what became of each item that changed in them
 */
record DeltaFrame(AtelierId atelier, long revision, List<ItemOutcome> outcomes) {
    static final long EVERY = 256;

    /** Copies the list. */
    DeltaFrame {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether there is one at a revision. */
    static boolean isDue(long revision) {
        return revision % EVERY == 0;
    }

    /** The revision of the last one at or before a revision, or 0. */
    static long lastUpTo(long revision) {
        return revision - revision % EVERY;
    }
}
