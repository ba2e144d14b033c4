package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovedCommandsTest {

    @ParameterizedTest
    @MethodSource("types")
    void a_command_is_written_as_approved_and_reads_back(Class<?> type) {
        Approved.roundTrip("command", AtelierCommand.class, type, "");

        assertThat(Approved.fields("command", type, "")).isEqualTo(Approved.allFields(type));
    }

    @ParameterizedTest
    @MethodSource("typesWithOptionalFields")
    void a_command_without_what_is_optional_is_written_as_approved_and_reads_back(Class<?> type) {
        Approved.roundTrip("command", AtelierCommand.class, type, ".minimal");

        assertThat(Approved.fields("command", type, ".minimal")).isEqualTo(Approved.requiredFields(type));
    }

    static Stream<Class<?>> types() {
        return Kinds.of(AtelierCommand.class);
    }

    static Stream<Class<?>> typesWithOptionalFields() {
        return types().filter(Approved::hasOptionalFields);
    }
}
