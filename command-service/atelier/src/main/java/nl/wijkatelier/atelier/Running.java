package nl.wijkatelier.atelier;

import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;

/** The state of a feature in which something can be going on. Nobody in a copy is at it: there it is over. */
public interface Running {
    /** The events that end what goes on, in order; they show nothing that is hidden. */
    Stream<? extends AtelierEvent> stops();
}
