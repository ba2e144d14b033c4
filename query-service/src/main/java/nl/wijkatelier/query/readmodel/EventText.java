package nl.wijkatelier.query.readmodel;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.wijkatelier.contract.WrittenText;
import nl.wijkatelier.contract.blueprint.Blueprint;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an event, for the journal and for those who search it: every text that somebody wrote, in the order of
 * the event's components, also those in lists and in parts. It follows from the types, so an event cannot be forgotten.
 */
final class EventText {
    /** Which components of a record may hold text; found out once per type. */
    private static final ClassValue<List<Method>> TELLING = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldText(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private EventText() {}

    static @Nullable String of(Object event) {
        var said = new StringJoiner("\n").setEmptyValue("");
        collect(event, said);
        return said.length() == 0 ? null : said.toString();
    }

    private static void collect(@Nullable Object value, StringJoiner said) {
        switch (value) {
            case null -> {}
            case WrittenText text -> said.add(text.value());
            // What is in a blueprint was said before, where it was written.
            case Blueprint blueprint -> said.add(blueprint.title().value());
            case Record part -> TELLING.get(part.getClass()).forEach(component -> collect(valueOf(component, part), said));
            case Collection<?> many -> many.forEach(one -> collect(one, said));
            case Map<?, ?> many -> many.values().forEach(one -> collect(one, said));
            default -> {}
        }
    }

    private static boolean mayHoldText(Class<?> type) {
        if (type.isRecord()) {
            return WrittenText.class.isAssignableFrom(type) || !TELLING.get(type).isEmpty();
        }
        return type.isInterface();
    }

    private static @Nullable Object valueOf(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
