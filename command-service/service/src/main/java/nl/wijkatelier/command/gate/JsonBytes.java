package nl.wijkatelier.command.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks at the bytes of a JSON text before anybody reads it. */
public final class JsonBytes {
    private static final int ESCAPE_LENGTH = 6;

    private JsonBytes() {}

    /**
     * Whether it is UTF-8 of which only whole characters can come: no store can keep half of one. A zero byte is never in
     * JSON, but always in UTF-16, which the reader would take for what it is.
     */
    public static boolean areWholeCharacters(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return !hasZero(json) && !escapesHalfCharacter(json);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasZero(byte[] json) {
        for (byte value : json) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** Surrogates can only come as escapes, for UTF-8 has none; they must come in pairs. */
    private static boolean escapesHalfCharacter(byte[] json) {
        int i = 0;
        while (i < json.length) {
            if (json[i] != '\\') {
                i++;
                continue;
            }
            int unit = escapedUnit(json, i);
            if (unit < 0) {
                i += 2;
            } else if (Character.isHighSurrogate((char) unit)) {
                int second = escapedUnit(json, i + ESCAPE_LENGTH);
                if (second < 0 || !Character.isLowSurrogate((char) second)) {
                    return true;
                }
                i += 2 * ESCAPE_LENGTH;
            } else if (Character.isLowSurrogate((char) unit)) {
                return true;
            } else {
                i += ESCAPE_LENGTH;
            }
        }
        return false;
    }

    /** The character that an escape at this place stands for; -1 if it is no escape by number. */
    private static int escapedUnit(byte[] json, int at) {
        if (at + ESCAPE_LENGTH > json.length || json[at] != '\\' || json[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH; i++) {
            int digit = Character.digit(json[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
