package nl.wijkatelier.command.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem detail (RFC 9457).
 *
 * @param type a URN that ends in the code
 * @param title the code in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param code by which a client knows it
 * @param fields what a client needs to act on it
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code"})
public record Problem(
        String type, String title, int status, String detail, String code, @JsonAnyGetter Map<String, Object> fields) {
    /** The field with the seconds to wait; also sent as the header Retry-After. */
    public static final String RETRY_AFTER = "retryAfter";

    private static final String URN = "urn:wijkatelier:problem:";

    /** A problem with its usual advice. */
    public static Problem of(ProblemCode code) {
        return of(code, code.advice());
    }

    /** A problem with something more to say. */
    public static Problem of(ProblemCode code, String detail) {
        return of(code.code(), code.status(), detail);
    }

    static Problem of(String code, int status, String detail) {
        return new Problem(URN + code, title(code), status, detail, code, Map.of());
    }

    /** The same problem with one field more. */
    public Problem with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Problem(type, title, status, detail, code, more);
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
