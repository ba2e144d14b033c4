package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkatelier.query.visibility.EventBytes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Puts the frames together that the server sends. */
final class Frames {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final byte[] CHANGES = "{\"t\":\"changes\",\"events\":[".getBytes(UTF_8);
    private static final byte[] END = "]}".getBytes(UTF_8);
    private static final int BIG = 256 * 1024;

    private Frames() {}

    /** One frame with these events, each in the form that is chosen for it. */
    static byte[] changes(List<EventBytes> events, Function<EventBytes, byte[]> form) {
        return list(CHANGES, events.stream().map(form).toList());
    }

    /** A long row of events, as frames of a moderate size. */
    static List<byte[]> changesInParts(List<EventBytes> events, Function<EventBytes, byte[]> form) {
        var frames = new ArrayList<byte[]>();
        var part = new ArrayList<byte[]>();
        var size = 0;
        for (var event : events) {
            var bytes = form.apply(event);
            part.add(bytes);
            size += bytes.length;
            if (size > BIG) {
                frames.add(list(CHANGES, part));
                part.clear();
                size = 0;
            }
        }
        if (!part.isEmpty()) {
            frames.add(list(CHANGES, part));
        }
        return frames;
    }

    /** A start, the parts with commas between them, and {@code ]}}. */
    static byte[] list(byte[] start, List<byte[]> parts) {
        var size = start.length + END.length + parts.stream().mapToInt(part -> part.length + 1).sum();
        var frame = new ByteArrayOutputStream(size);
        frame.writeBytes(start);
        for (var at = 0; at < parts.size(); at++) {
            if (at > 0) {
                frame.write(',');
            }
            frame.writeBytes(parts.get(at));
        }
        frame.writeBytes(END);
        return frame.toByteArray();
    }

    static byte[] problem(String code, String detail) {
        return object("problem", json -> {
            json.writeStringProperty("code", code);
            json.writeStringProperty("detail", detail);
        });
    }

    static byte[] pong(long number) {
        return object("pong", json -> json.writeNumberProperty("n", number));
    }

    static byte[] object(String type, Consumer<JsonGenerator> fields) {
        return json(json -> {
            json.writeStartObject();
            json.writeStringProperty("t", type);
            fields.accept(json);
            json.writeEndObject();
        });
    }

    static byte[] json(Consumer<JsonGenerator> value) {
        var bytes = new ByteArrayOutputStream(256);
        try (var json = MAPPER.createGenerator(bytes)) {
            value.accept(json);
        }
        return bytes.toByteArray();
    }
}
