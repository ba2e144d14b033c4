package nl.wijkatelier.command.copy;

import java.util.Base64;
import java.util.Objects;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.RootHash;
import nl.wijkatelier.eventstore.log.StoredEvent;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.tree.Frontier;

/** The root of the tree over the events that are copied: who has a checkpoint of the original at that revision can compare. */
final class OriginRoot {
    private final StoredEvents stored;

    OriginRoot(StoredEvents stored) {
        this.stored = stored;
    }

    RootHash of(AtelierId atelier, long revision) {
        var tree = new Frontier();
        try (var events = stored.read(atelier, 0)) {
            events.takeWhile(event -> event.revision() <= revision)
                    .forEach(event -> tree.add(EventLeaf.hash(logged(event))));
        }
        return new RootHash(Base64.getEncoder().encodeToString(tree.root()));
    }

    private static LoggedEvent logged(StoredEvent event) {
        return new LoggedEvent(
                event.revision(), event.identifier(), event.type(), Objects.requireNonNullElse(event.typeRevision(), ""),
                event.time(), event.metadata(), event.payload());
    }
}
