package nl.wijkatelier.query.item;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes items and their changes as every client of the query-service reads them: {@code ["note","n1",{…}]}. */
public final class ItemJson {
    private static final double WHOLE_UP_TO = 1e15;
    private static final int USUAL_SIZE = 320;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ItemJson() {}

    /** Writes one entry: kind, id, and the fields, or null when there are none left. */
    public static void write(
            JsonGenerator json, String kind, String id, @Nullable Map<String, ? extends @Nullable Object> fields) {
        json.writeStartArray();
        json.writeString(kind);
        json.writeString(id);
        writeValue(json, fields);
        json.writeEndArray();
    }

    /** The bytes of one entry. */
    public static byte[] bytes(ItemKind kind, String id, @Nullable Map<String, ? extends @Nullable Object> fields) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var json = MAPPER.createGenerator(bytes)) {
            write(json, kind.word(), id, fields);
        }
        return bytes.toByteArray();
    }

    /** Writes a value of a field. */
    public static void writeValue(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> writeDouble(json, number);
            case Map<?, ?> map -> writeMap(json, map);
            case List<?> list -> writeList(json, list);
            default -> throw new IllegalArgumentException("No field holds a " + value.getClass().getName());
        }
    }

    /** A whole number is written without a fraction: most coordinates are, and clients see no difference. */
    private static void writeDouble(JsonGenerator json, double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE_UP_TO) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((name, value) -> {
            json.writeName((String) name);
            writeValue(json, value);
        });
        json.writeEndObject();
    }

    private static void writeList(JsonGenerator json, List<?> list) {
        json.writeStartArray();
        list.forEach(value -> writeValue(json, value));
        json.writeEndArray();
    }
}
