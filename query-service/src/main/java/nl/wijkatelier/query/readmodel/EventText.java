package nl.wijkatelier.query.readmodel;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.WrittenText;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.programme.InTwoLanguages;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an event, for the journal and for those who search it: every text that somebody wrote, in the order of
 * the event's components, also those in lists and in parts. It follows from the types, so an event cannot be forgotten.
 */
public final class EventText {
    /** Texts that nobody in the atelier need have written; but they may. */
    private static final Set<Class<?>> OTHER_TEXTS = Set.of(WebAddress.class, InTwoLanguages.class);

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

    /** What was said in it, on lines of their own; null if nothing was. */
    static @Nullable String of(Object event) {
        var said = new ArrayList<String>();
        collect(event, said, false);
        var text = String.join("\n", said);
        return text.isEmpty() ? null : text;
    }

    /** All that is in words in it: web addresses too, working methods, and what an atelier brought along from another. */
    public static List<String> everything(Object event) {
        var said = new ArrayList<String>();
        collect(event, said, true);
        return said;
    }

    private static void collect(@Nullable Object value, List<String> said, boolean everything) {
        switch (value) {
            case null -> {}
            case WrittenText text -> said.add(text.value());
            case WebAddress address when everything -> said.add(address.value());
            case InTwoLanguages text when everything -> said.addAll(List.of(text.nl(), text.en()));
            // What is in a blueprint was said before, where it was written.
            case Blueprint blueprint when !everything -> said.add(blueprint.title().value());
            case Record part -> TELLING.get(part.getClass()).forEach(component -> collect(valueOf(component, part), said, everything));
            case Collection<?> many -> many.forEach(one -> collect(one, said, everything));
            case Map<?, ?> many -> many.values().forEach(one -> collect(one, said, everything));
            default -> {}
        }
    }

    private static boolean mayHoldText(Class<?> type) {
        if (type.isRecord()) {
            return WrittenText.class.isAssignableFrom(type) || OTHER_TEXTS.contains(type) || !TELLING.get(type).isEmpty();
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
