package nl.wijkatelier.query.live;

import org.jspecify.annotations.Nullable;

/** What a client may say. */
sealed interface ClientMessage {
    /**
     * The first message.
     *
     * @param since the revision that the client holds, if any
     */
    record Hello(@Nullable Long since) implements ClientMessage {}

    /** Where its user is, and what they are doing. */
    record Here(Presence presence) implements ClientMessage {}

    /** Asks for a pong with the same number. */
    record Ping(long n) implements ClientMessage {}

    /** Something else. */
    record Malformed(String why) implements ClientMessage {}
}
