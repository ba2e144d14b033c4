package nl.wijkatelier.eventstore.table;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;

/** The names by which events are stored: the simple names of their records, so that packages may change. */
final class EventTypes {
    private static final Map<String, Class<?>> BY_NAME =
            leaves(AtelierEvent.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventTypes() {}

    static Map<String, Class<?>> byName() {
        return BY_NAME;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::leaves) : Stream.of(type);
    }
}
