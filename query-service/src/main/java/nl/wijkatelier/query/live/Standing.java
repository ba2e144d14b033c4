package nl.wijkatelier.query.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that holds for the moment and is told whole: who has no room for it now gets it later, as it is then. Used by
 * the hub's thread.
 */
final class Standing {
    private final Set<LiveSession> uninformed = new HashSet<>();
    private byte[] frame;

    /** Something of which this is known to everybody who comes in. */
    Standing(byte[] frame) {
        this.frame = frame;
    }

    /** It is this from now on, and these, and nobody else, are to hear of it. */
    void becomes(byte[] now, Collection<LiveSession> audience) {
        frame = now;
        uninformed.clear();
        uninformed.addAll(audience);
    }

    /** Somebody who came in is to hear how it is. */
    void tell(LiveSession session) {
        uninformed.add(session);
    }

    void forget(LiveSession session) {
        uninformed.remove(session);
    }

    boolean isPending() {
        return !uninformed.isEmpty();
    }

    /** Tells those who can take it in; returns how many bytes that took. */
    long flush() {
        var before = uninformed.size();
        uninformed.removeIf(session -> session.outbox().offerIfClear(frame));
        return (long) (before - uninformed.size()) * frame.length;
    }
}
