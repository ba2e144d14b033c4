package nl.wijkatelier.eventstore.log;

import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;

/** The bytes of the events, for who must prove them; who wants to know what they mean reads the {@link EventLog}. */
public interface StoredEvents {
    /** The events of one atelier after a revision (0: all), in order; read page by page as those of the log are. */
    Stream<StoredEvent> read(AtelierId atelier, long afterRevision);
}
