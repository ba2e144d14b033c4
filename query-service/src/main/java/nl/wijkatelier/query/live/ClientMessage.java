package nl.wijkatelier.query.live;

import nl.wijkatelier.contract.people.ParticipantId;
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

    /** Something that everybody in the room is told of, and nobody keeps. */
    sealed interface InTheRoom extends ClientMessage {}

    /** A facilitator asks everybody to look at a place, once. */
    record Look(Spot at) implements InTheRoom {}

    /**
     * A facilitator leads the others along.
     *
     * @param at where the facilitator is now; none when it is over
     */
    record Lead(@Nullable Spot at) implements InTheRoom {}

    /** A participant raises a hand, or lowers it. */
    record Hand(boolean up) implements InTheRoom {}

    /**
     * A facilitator lowers a hand.
     *
     * @param who whose; all hands when nobody is named
     */
    record Lower(@Nullable ParticipantId who) implements InTheRoom {}

    /** Asks for a pong with the same number. */
    record Ping(long n) implements ClientMessage {}

    /** Something else. */
    record Malformed(String why) implements ClientMessage {}
}
