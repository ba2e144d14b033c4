package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.contract.AtelierEvent;
import org.jspecify.annotations.Nullable;

/** What the events of a feature do that can be undone, seen from the state just before them. */
public interface Effects {
    /** What an event does; null if it is of another feature, or nothing that can be undone. */
    @Nullable Effect of(AtelierEvent event);

    /** Whether an item was taken away, and is not there now. An item of another feature was not. */
    boolean tookAway(Item item);
}
