package nl.wijkatelier.query.live;

/** Why the server closes a socket; the code and the reason reach the client. */
enum Farewell {
    MISUSE(4400, "Say hello first, then speak the protocol"),
    NO_SESSION(4401, "No valid session for this atelier"),
    NOT_WELCOME(4403, "Not, or no longer, in this atelier"),
    TOO_SLOW(4408, "Too slow; come back with since"),
    TOO_MANY(4429, "Too many messages"),
    STOPPED(1011, "This atelier cannot be shown"),
    RESTART(1012, "The server restarts; come back with since");

    private final int code;
    private final String reason;

    Farewell(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
