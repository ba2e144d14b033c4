package nl.wijkatelier.evidence.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Takes a line apart; lenient, for whoever asks compares it with what should have been written. */
final class LineReader {
    private final byte[] line;
    private int at;

    LineReader(byte[] line) {
        this.line = line;
    }

    /** @param prefix what stands before the name of a type */
    ShownEvent event(String prefix) throws MalformedLine {
        take("{\"specversion\":\"1.0\",\"id\":");
        var id = string();
        take(",\"source\":");
        string();
        take(",\"type\":");
        var type = string();
        if (!type.startsWith(prefix)) {
            throw new MalformedLine();
        }
        var kind = type.substring(prefix.length());
        var typeRevision = takes(",\"typerevision\":") ? string() : "";
        take(",\"time\":");
        var time = string();
        take(",\"sequence\":");
        var revision = Long.parseLong(string());
        return takes(",\"metadatadigest\":")
                ? new EditedEvent(revision, kind, typeRevision, time, base64(), edited())
                : new LoggedEvent(revision, id, kind, typeRevision, time, metadata(), payload());
    }

    private EditedEvent.Payload edited() throws MalformedLine {
        if (takes(",\"datadigest\":")) {
            return new EditedEvent.LeftOut(base64());
        }
        take(",\"datasalt\":");
        return new EditedEvent.Told(base64(), payload());
    }

    private byte[] metadata() throws MalformedLine {
        if (takes(",\"metadata\":")) {
            return string().getBytes(StandardCharsets.UTF_8);
        }
        take(",\"metadatabase64\":");
        return base64();
    }

    private byte[] payload() throws MalformedLine {
        if (takes(",\"data\":")) {
            return at < line.length ? Arrays.copyOfRange(line, at, line.length - 1) : new byte[0];
        }
        take(",\"data_base64\":");
        return base64();
    }

    private byte[] base64() throws MalformedLine {
        return Base64.getDecoder().decode(string());
    }

    private void take(String expected) throws MalformedLine {
        if (!takes(expected)) {
            throw new MalformedLine();
        }
    }

    private boolean takes(String expected) {
        if (at + expected.length() > line.length) {
            return false;
        }
        for (var i = 0; i < expected.length(); i++) {
            if (line[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += expected.length();
        return true;
    }

    private String string() throws MalformedLine {
        take("\"");
        var start = at;
        var escapes = false;
        while (at < line.length && line[at] != '"') {
            escapes |= line[at] == '\\';
            at += line[at] == '\\' ? 2 : 1;
        }
        if (at >= line.length) {
            throw new MalformedLine();
        }
        var text = new String(line, start, at - start, StandardCharsets.UTF_8);
        at++;
        return escapes ? unescaped(text) : text;
    }

    private static String unescaped(String text) throws MalformedLine {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character != '\\') {
                plain.append(character);
            } else if (text.startsWith("\\u00", i) && i + 6 <= text.length()) {
                plain.append((char) Integer.parseInt(text, i + 4, i + 6, 16));
                i += 5;
            } else if (i + 1 < text.length()) {
                plain.append(text.charAt(++i));
            } else {
                throw new MalformedLine();
            }
        }
        return plain.toString();
    }
}
