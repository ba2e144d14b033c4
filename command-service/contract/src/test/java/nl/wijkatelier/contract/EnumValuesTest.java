package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EnumValuesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_values_that_may_be_stored_in_events_are_as_approved() {
        var values = Kinds.of(AtelierEvent.class)
                .flatMap(EnumValuesTest::enumsIn)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(type -> type.getSimpleName() + " " + JSON.writeValueAsString(type.getEnumConstants()))
                .collect(Collectors.joining("\n"));

        assertThat(values).isEqualTo(Approved.text("approved/enum-values.txt").strip());
    }

    private static Stream<Class<?>> enumsIn(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type);
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(EnumValuesTest::typesIn)
                        .flatMap(EnumValuesTest::enumsIn)
                : Stream.empty();
    }

    /** The type itself, or what a list or map of it holds. */
    private static Stream<Class<?>> typesIn(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(EnumValuesTest::typesIn)
                : Stream.of((Class<?>) type);
    }
}
