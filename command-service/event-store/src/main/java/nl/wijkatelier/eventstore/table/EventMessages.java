package nl.wijkatelier.eventstore.table;

import java.util.HashMap;
import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;

/** Our events as Axon's messages. */
final class EventMessages {
    static final String AGGREGATE = "Atelier";

    private final Serializer serializer;

    EventMessages(Serializer serializer) {
        this.serializer = serializer;
    }

    /** The identifier of the n-th event of a command: the store's unique index on it makes a command happen once. */
    static String identifier(AtelierId atelier, CommandId command, int n) {
        return atelier + "/" + command + "/" + n;
    }

    List<DomainEventMessage<?>> of(List<RecordedEvent> events) {
        requireOneStream(events);
        var counts = new HashMap<CommandId, Integer>();
        return events.stream()
                .<DomainEventMessage<?>>map(event -> {
                    var n = counts.merge(event.cause().commandId(), 1, Integer::sum) - 1;
                    return message(event, identifier(event.atelier(), event.cause().commandId(), n));
                })
                .toList();
    }

    private DomainEventMessage<?> message(RecordedEvent event, String identifier) {
        var message = new GenericDomainEventMessage<>(
                AGGREGATE,
                event.atelier().value(),
                event.revision() - 1,
                event.event(),
                StoredCause.metadata(event),
                identifier,
                event.recordedAt());
        // A message keeps what it was serialised to: done here, by the many who append, the one writer need not do it.
        message.serializePayload(serializer, byte[].class);
        message.serializeMetaData(serializer, byte[].class);
        return message;
    }

    private static void requireOneStream(List<RecordedEvent> events) {
        var first = events.getFirst();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!event.atelier().equals(first.atelier()) || event.revision() != first.revision() + i) {
                throw new IllegalArgumentException(
                        "Not one stream: %s at %d where %s at %d should be".formatted(
                                event.atelier(), event.revision(), first.atelier(), first.revision() + i));
            }
        }
    }
}
