package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovedEventsTest {

    @ParameterizedTest
    @MethodSource("types")
    void a_event_is_written_as_approved_and_reads_back(Class<?> type) {
        Approved.roundTrip("event", AtelierEvent.class, type, "");

        assertThat(Approved.fields("event", type, "")).isEqualTo(Approved.allFields(type));
    }

    @ParameterizedTest
    @MethodSource("typesWithOptionalFields")
    void a_event_without_what_is_optional_is_written_as_approved_and_reads_back(Class<?> type) {
        Approved.roundTrip("event", AtelierEvent.class, type, ".minimal");

        assertThat(Approved.fields("event", type, ".minimal")).isEqualTo(Approved.requiredFields(type));
    }

    static Stream<Class<?>> types() {
        return Kinds.of(AtelierEvent.class);
    }

    static Stream<Class<?>> typesWithOptionalFields() {
        return types().filter(Approved::hasOptionalFields);
    }
}
