package nl.wijkatelier.query.evidence;

import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Finds identifiers in what was stored: as a text or a key of the JSON, or between colons in one, as in {@code vote:person}. */
final class Mentions {
    private static final String BETWEEN = ":";

    private Mentions() {}

    /** Whether a payload mentions any of these; yes, if it cannot be read, for then nobody knows. */
    static boolean any(byte[] payload, Set<String> ids) {
        return any(payload, text -> any(text, ids));
    }

    /** Whether a payload has a text such as this; yes, if it cannot be read, for then nobody knows. */
    static boolean any(byte[] payload, Predicate<String> isSought) {
        try (var json = JsonMapper.shared().createParser(payload)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (isText(token) && isSought.test(json.getString())) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException e) {
            return true;
        }
    }

    private static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
    }

    /** Whether a text is, or has between colons, any of these. */
    static boolean any(String text, Set<String> ids) {
        if (ids.contains(text)) {
            return true;
        }
        for (var part : text.split(BETWEEN)) {
            if (ids.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
