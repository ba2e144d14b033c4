package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The approved files: what messages look like for ever. They are compared with, never written by, a test. */
final class Approved {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Approved() {}

    /** The file stands for a message of the type, which is written just so. */
    static void roundTrip(String folder, Class<?> family, Class<?> type, String suffix) {
        var approved = tree("approved/" + folder + "/" + type.getSimpleName() + suffix + ".json");

        var message = JSON.treeToValue(approved, family);

        assertThat(message).isInstanceOf(type);
        assertThat(JSON.writeValueAsString(message)).isEqualTo(JSON.writeValueAsString(approved));
        assertThat(JSON.readValue(JSON.writeValueAsString(message), family)).isEqualTo(message);
    }

    /** The fields that the file has, but for the type. */
    static List<String> fields(String folder, Class<?> type, String suffix) {
        return tree("approved/" + folder + "/" + type.getSimpleName() + suffix + ".json").propertyNames().stream()
                .filter(name -> !name.equals("type"))
                .sorted()
                .toList();
    }

    static List<String> allFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .toList();
    }

    static List<String> requiredFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isOptional(component))
                .map(RecordComponent::getName)
                .sorted()
                .toList();
    }

    static boolean hasOptionalFields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(Approved::isOptional);
    }

    static String text(String path) {
        try (var file = Approved.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(file).as("approved file %s", path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonNode tree(String path) {
        return JSON.readTree(text(path));
    }
}
