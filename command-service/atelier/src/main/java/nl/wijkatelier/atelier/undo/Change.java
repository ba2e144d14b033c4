package nl.wijkatelier.atelier.undo;

import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;

/**
 * What one event changed, and how to take that back and do it again.
 *
 * @param guarded what nobody else may have changed since
 * @param needed what must still be there
 * @param backward what takes it back
 * @param forward what does it again after that
 */
public record Change(
        List<Trait> guarded, List<Item> needed, List<AtelierEvent> backward, List<AtelierEvent> forward) {}
