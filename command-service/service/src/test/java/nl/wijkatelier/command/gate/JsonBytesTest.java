package nl.wijkatelier.command.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"é 🌍\"", "\"\\ud83c\\udf0d\"", "\"\\\\ud800\"", "\"\\u00e9\\n\\\"\"", "\"\\u12", "\\"})
    void whole_characters_pass(String json) {
        assertThat(JsonBytes.areWholeCharacters(json.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83c\"", "\"\\udf0d\"", "\"\\ud83cx\\udf0d\"", "\"\\ud83c\\ud83c\"", "\"\\\\\\ud800\"", "\"\\uD800"})
    void half_characters_do_not(String json) {
        assertThat(JsonBytes.areWholeCharacters(json.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void other_encodings_do_not() {
        assertThat(JsonBytes.areWholeCharacters("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE))).isFalse();
        assertThat(JsonBytes.areWholeCharacters("\"é\"".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }
}
