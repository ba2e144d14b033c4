package nl.wijkatelier.evidence.event;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An event as a line of a dossier: CloudEvents 1.0 in JSON, from which the stored bytes can be had back. There is one way
 * only to write an event, so that a line that was touched is not that line any more.
 */
public final class EventLine {
    private static final String TYPE = "nl.wijkatelier.";
    private static final HexFormat HEX = HexFormat.of();

    private EventLine() {}

    /**
     * Writes an event, without a new line.
     *
     * @param origin whose event
     */
    public static byte[] write(ShownEvent event, String origin) {
        return switch (event) {
            case LoggedEvent whole -> whole(whole, origin);
            case EditedEvent edited -> edited(edited, origin);
        };
    }

    private static byte[] whole(LoggedEvent event, String origin) {
        var line = head(event, event.id(), origin);
        var metadata = text(event.metadata());
        quote(
                line.append(metadata == null ? ",\"metadatabase64\":" : ",\"metadata\":"),
                metadata == null ? base64(event.metadata()) : metadata);
        return withData(line, event.payload());
    }

    /** CloudEvents asks for an identifier; the place of the event is one that tells nothing. */
    private static byte[] edited(EditedEvent event, String origin) {
        var line = head(event, Long.toString(event.revision()), origin);
        quote(line.append(",\"metadatadigest\":"), base64(event.metadataDigest()));
        return switch (event.payload()) {
            case EditedEvent.Told(var salt, var content) -> {
                quote(line.append(",\"datasalt\":"), base64(salt));
                yield withData(line, content);
            }
            case EditedEvent.LeftOut(var digest) -> {
                quote(line.append(",\"datadigest\":"), base64(digest));
                yield bytes(line.append('}').toString());
            }
        };
    }

    private static StringBuilder head(ShownEvent event, String id, String origin) {
        var head = new StringBuilder(256).append("{\"specversion\":\"1.0\",\"id\":");
        quote(head, id);
        quote(head.append(",\"source\":"), origin);
        quote(head.append(",\"type\":"), TYPE + event.type());
        if (!event.typeRevision().isEmpty()) {
            quote(head.append(",\"typerevision\":"), event.typeRevision());
        }
        quote(head.append(",\"time\":"), event.time());
        return head.append(",\"sequence\":\"").append(event.revision()).append('"');
    }

    private static byte[] withData(StringBuilder head, byte[] payload) {
        var line = new ByteArrayOutputStream(head.length() + payload.length + 32);
        if (isObject(payload)) {
            line.writeBytes(bytes(head.append(",\"data\":").toString()));
            line.writeBytes(payload);
        } else {
            quote(head.append(",\"data_base64\":"), base64(payload));
            line.writeBytes(bytes(head.toString()));
        }
        line.write('}');
        return line.toByteArray();
    }

    /**
     * Reads a line.
     *
     * @throws MalformedLine if it is not exactly as {@link #write} would write an event
     */
    public static ShownEvent read(byte[] line, String origin) throws MalformedLine {
        try {
            var event = new LineReader(line).event(TYPE);
            if (Arrays.equals(write(event, origin), line)) {
                return event;
            }
        } catch (IllegalArgumentException e) { // no base64, no number, no digest
            throw new MalformedLine();
        }
        throw new MalformedLine();
    }

    /** What looks like an object on one line goes in as it is; whether it is JSON throughout is not for us to say. */
    static boolean isObject(byte[] payload) {
        var length = payload.length;
        return length > 1 && payload[0] == '{' && payload[length - 1] == '}' && text(payload) != null && isOneLine(payload);
    }

    private static boolean isOneLine(byte[] payload) {
        for (var octet : payload) {
            if (octet >= 0 && octet < ' ') {
                return false;
            }
        }
        return true;
    }

    /** The text that these bytes are in UTF-8; null if they are none. */
    private static @Nullable String text(byte[] stored) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stored)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append("\\u00").append(HEX.toHexDigits((byte) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
