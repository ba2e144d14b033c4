package nl.wijkatelier.eventstore.table;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** How Axon writes our events and snapshots: as JSON, under names that hold no Java package. */
final class EventSerializer extends Jackson3Serializer {
    private static final String STATE = "AtelierState";

    EventSerializer() {
        super(builder());
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type == byte[].class) {
            return new SimpleSerializedType(STATE, null);
        }
        return EventTypes.byName().get(type.getSimpleName()) == type
                ? new SimpleSerializedType(type.getSimpleName(), null)
                : super.typeForClass(type);
    }

    /** A snapshot's state is bytes already. */
    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        return object instanceof byte[] state && representation.isInstance(state)
                ? new SimpleSerializedObject<>(representation.cast(state), representation, typeForClass(byte[].class))
                : super.serialize(object, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // Axon's signature leaves the type to the caller
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return stored.getType().getName().equals(STATE) ? (T) stored.getData() : super.deserialize(stored);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        var event = EventTypes.byName().get(type.getName());
        return event == null ? super.resolveClassName(type) : event.getName();
    }
}
