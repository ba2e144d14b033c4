package nl.wijkatelier.query.readmodel;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Map;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes the few types that read models are made of. The driver's codecs write them too, but look up the codec of every
 * single value: a fifth of what a rebuild allocated.
 */
final class BsonValues {
    private static final EncoderContext ENCODING = EncoderContext.builder().build();

    private BsonValues() {}

    static void write(BsonWriter out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case String text -> out.writeString(text);
            case Integer number -> out.writeInt32(number);
            case Long number -> out.writeInt64(number);
            case Double number -> out.writeDouble(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Map<?, ?> map -> writeDocument(out, map);
            case List<?> list -> writeArray(out, list);
            default -> writeOther(out, value);
        }
    }

    private static void writeDocument(BsonWriter out, Map<?, ?> map) {
        out.writeStartDocument();
        map.forEach((name, value) -> {
            out.writeName((String) name);
            write(out, value);
        });
        out.writeEndDocument();
    }

    private static void writeArray(BsonWriter out, List<?> list) {
        out.writeStartArray();
        list.forEach(value -> write(out, value));
        out.writeEndArray();
    }

    @SuppressWarnings("unchecked") // the codec of the value's own class
    private static void writeOther(BsonWriter out, Object value) {
        var codec = (Codec<Object>) MongoClientSettings.getDefaultCodecRegistry().get(value.getClass());
        codec.encode(out, value, ENCODING);
    }
}
