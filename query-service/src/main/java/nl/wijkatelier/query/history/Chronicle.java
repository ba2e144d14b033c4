package nl.wijkatelier.query.history;

import java.time.Instant;
import java.util.Optional;

/** When what happened to the things of an atelier, by the revisions of the events that touched them. */
public interface Chronicle {
    /** Between which revisions something was touched; nothing when no event touched it as far as is known. */
    Optional<Touched> touched(String item);

    /** When the event at a revision happened; nothing when that is not known yet. */
    Optional<Instant> happenedAt(long revision);

    /**
     * The revisions that tell of something when it was what it is.
     *
     * @param first at which it came to be
     * @param told at which it last became clear to all what it is: what was done in silence was shown, a decision was taken, a
     *     position was taken; 0 if that never was
     * @param last at which something last happened to it
     */
    record Touched(long first, long told, long last) {}
}
