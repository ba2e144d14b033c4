package nl.wijkatelier.query.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.eventstore.log.StoredEvent;

/**
 * A moment at which there is a checkpoint without being asked for: the close of a half-day or of the atelier, and what becomes
 * of a decision.
 *
 * @param revision the size of the tree then
 * @param event the type of the event
 * @param recordedAt when it was recorded, ISO-8601 in UTC
 */
record Milestone(long revision, String event, String recordedAt) {
    private static final Set<String> EVENTS = Stream.of(
                    HalfDayClosed.class, DecisionAgreed.class, DecisionRejected.class, DecisionSuperseded.class, AtelierClosed.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    static boolean is(StoredEvent event) {
        return EVENTS.contains(event.type());
    }

    static Milestone of(StoredEvent event) {
        return new Milestone(event.revision(), event.type(), event.time());
    }
}
