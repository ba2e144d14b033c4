package nl.wijkatelier.eventstore.commit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.wijkatelier.contract.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/** What one caller wants recorded. */
record Append(List<RecordedEvent> events, List<DomainEventMessage<?>> messages, CompletableFuture<Void> outcome) {

    Append(List<RecordedEvent> events, List<DomainEventMessage<?>> messages) {
        this(events, messages, new CompletableFuture<>());
    }
}
