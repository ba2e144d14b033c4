package nl.wijkatelier.query.live;

import nl.wijkatelier.contract.atelier.AtelierId;

/** Ateliers as they are now, from memory: newer than any read model. */
public interface LiveStates {
    /**
     * An atelier at the last revision that was committed when this was called, or a later one. Loads the atelier if
     * nobody was looking at it; waits for that.
     *
     * @throws ProjectionStopped if the atelier has an event that cannot be folded
     */
    LiveState now(AtelierId atelier);
}
