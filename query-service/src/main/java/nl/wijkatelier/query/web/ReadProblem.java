package nl.wijkatelier.query.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a read is not answered. */
public final class ReadProblem extends RuntimeException {
    /** The field with the seconds to wait; also sent as the header Retry-After. */
    static final String RETRY_AFTER = "retryAfter";

    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> fields;

    private ReadProblem(HttpStatus status, String code, String detail, Map<String, Object> fields) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = fields;
    }

    /** A parameter that means nothing. */
    public static ReadProblem invalidParameter(String parameter, String why) {
        return new ReadProblem(
                HttpStatus.BAD_REQUEST, "invalid-parameter", parameter + " " + why, Map.of("parameter", parameter));
    }

    /** Nobody has said who they are. */
    public static ReadProblem sessionMissing() {
        return new ReadProblem(HttpStatus.UNAUTHORIZED, "session-missing", "Join the atelier first.", Map.of());
    }

    /** It is for who runs the installation, and nobody has said to be that; a session in an atelier does not help. */
    public static ReadProblem hostKeyMissing() {
        return new ReadProblem(
                HttpStatus.UNAUTHORIZED, "host-key-missing", "This takes the host key, sent as a bearer token.", Map.of());
    }

    /** What was said about who asks is not true, or not true here. */
    public static ReadProblem sessionInvalid() {
        return new ReadProblem(HttpStatus.UNAUTHORIZED, "session-invalid", "Join the atelier again.", Map.of());
    }

    /** Who asks may not. */
    public static ReadProblem notAllowed(String detail) {
        return new ReadProblem(HttpStatus.FORBIDDEN, "not-allowed", detail, Map.of());
    }

    /** What is asked for is not there. */
    public static ReadProblem unknown(String what) {
        return new ReadProblem(HttpStatus.NOT_FOUND, what + "-unknown", "There is no such " + what + ".", Map.of());
    }

    /** The body of a request is not what it should be. */
    public static ReadProblem malformedRequest() {
        return new ReadProblem(
                HttpStatus.BAD_REQUEST, "malformed-request", "The request is not as documented at /v3/api-docs.", Map.of());
    }

    /** A page of somebody else's asks. */
    public static ReadProblem originNotAllowed() {
        return new ReadProblem(HttpStatus.FORBIDDEN, "origin-not-allowed", "This page may not act here.", Map.of());
    }

    /** What is asked for is being made. */
    public static ReadProblem notReady(String what) {
        return new ReadProblem(HttpStatus.CONFLICT, what + "-is-not-ready", "Ask again in a while.", Map.of());
    }

    /** Too much is asked; what was asked has not been done. */
    public static ReadProblem tooManyRequests(String detail, Duration wait) {
        return new ReadProblem(
                HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", detail, Map.of(RETRY_AFTER, wait.toSeconds()));
    }

    /** An event cannot be read or folded: what comes after it cannot be told. */
    public static ReadProblem projectionStopped(long revision) {
        return new ReadProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "projection-stopped",
                "The history of this atelier cannot be read at revision " + revision + ". Tell who runs the installation.",
                Map.of("revision", revision));
    }

    /** What is asked for comes from elsewhere, and does not come. */
    public static ReadProblem elsewhereUnavailable(String what, String detail) {
        return new ReadProblem(HttpStatus.BAD_GATEWAY, what + "-unavailable", detail, Map.of());
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What the code needs to be understood. */
    public Map<String, Object> fields() {
        return fields;
    }
}
