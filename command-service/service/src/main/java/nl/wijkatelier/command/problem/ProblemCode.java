package nl.wijkatelier.command.problem;

import java.util.Locale;

/** The problems of this service that are no refusals of an atelier. A client knows them by {@link #code}. */
public enum ProblemCode {
    MALFORMED_REQUEST(400, "The request is not as documented at /v3/api-docs."),
    SESSION_MISSING(401, "Join the atelier first: send the session token or cookie."),
    SESSION_INVALID(401, "This session is not one of this atelier. Join again."),
    HOST_KEY_MISSING(401, "Send the host key as a bearer token."),
    HOST_KEY_INVALID(401, "This is not the host key."),
    ORIGIN_NOT_ALLOWED(403, "This page may not act here."),
    IMPORT_NOT_ALLOWED(403, "Only a facilitator may import actions of the past."),
    NOT_FOUND(404, "There is nothing here."),
    CODE_UNKNOWN(404, "There is no such code, or it is closed. Ask the facilitator."),
    METHOD_NOT_ALLOWED(405, "This cannot be done here."),
    NOT_ACCEPTABLE(406, "The answer is JSON."),
    TOO_MANY_IMAGES(409, "This atelier has as many images as it may have. Use one that is there."),
    TOO_LARGE(413, "Send less at once."),
    IMAGE_TOO_LARGE(413, "This image has too many bytes. Make it smaller first."),
    UNSUPPORTED_MEDIA_TYPE(415, "Send JSON in UTF-8, as application/json."),
    IMAGE_NOT_SUPPORTED(415, "This is not an image that can be used. Choose a PNG, JPEG or WebP."),
    INVALID_VALUE(422, "A value can never be accepted."),
    IMAGE_UNREADABLE(422, "This image is damaged, or not whole. Save it again, or choose another."),
    IMAGE_HAS_TOO_MANY_PIXELS(422, "This image has too many pixels. Make it smaller first."),
    NOTHING_DONE(424, "These are done all or not at all, and another one was refused. Nothing was done."),
    TOO_MANY_ATTEMPTS(429, "Too many wrong codes. Wait, and check the code."),
    TOO_MANY_REQUESTS(429, "Too many commands at once. Wait and send again."),
    INTERNAL_ERROR(500, "Something went wrong here. Sending the same again is safe."),
    ATELIER_UNREADABLE(503, "The history of this atelier cannot be read here. Tell who runs the installation."),
    STORE_UNAVAILABLE(503, "Nothing can be kept at the moment. Send the same again in a while.");

    private final int status;
    private final String advice;

    ProblemCode(int status, String advice) {
        this.status = status;
        this.advice = advice;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What to do, in a sentence. */
    public String advice() {
        return advice;
    }

    /** The stable code, such as {@code session-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
