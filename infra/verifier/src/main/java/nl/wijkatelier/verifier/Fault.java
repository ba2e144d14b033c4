package nl.wijkatelier.verifier;

import nl.wijkatelier.evidence.tally.Miscount;
import org.jspecify.annotations.Nullable;

/**
 * Something in a dossier that is not as it was.
 *
 * @param subject which: the name of a file, the revision of an event, the size of a tree, what was counted, a part, or a place in the ZIP
 * @param miscount what was stated of it and what was counted; null if it is no tally
 */
record Fault(Kind kind, String subject, @Nullable Miscount miscount) {
    Fault(Kind kind, String subject) {
        this(kind, subject, null);
    }

    /** A tally that is not what was counted. */
    static Fault of(Miscount miscount) {
        return new Fault(Kind.TALLY, miscount.key().replace(' ', '/'), miscount);
    }

    /** What can be wrong. */
    enum Kind {
        CONTAINER("container"),
        FILE_MISSING("file-missing"),
        FILE_UNKNOWN("file-unknown"),
        FILE_CHANGED("file-changed"),
        FILE_MALFORMED("file-malformed"),
        SIGNATURE("signature"),
        ROOT("root"),
        PROOF("proof"),
        EVENT_MALFORMED("event-malformed"),
        EVENT_CHANGED("event-changed"),
        EVENT_DISPLACED("event-displaced"),
        EVENT_MISSING("event-missing"),
        EVENT_UNEXPECTED("event-unexpected"),
        LEFT_OUT("left-out"),
        TALLY("tally"),
        STAMP("stamp"),
        STAMP_UNTRUSTED("stamp-untrusted"),
        HELD_MALFORMED("held-malformed"),
        HELD_ORIGIN("held-origin"),
        HELD_SIGNATURE("held-signature"),
        HELD_LARGER("held-larger"),
        HELD_COSIGNATURE("held-cosignature"),
        HELD_ROOT("held-root");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Whether it is no fault in the dossier itself, but in how it goes together with what was given beside it. */
        boolean isOfWhatWasGiven() {
            return switch (this) {
                case STAMP_UNTRUSTED, HELD_MALFORMED, HELD_ORIGIN, HELD_SIGNATURE, HELD_LARGER, HELD_COSIGNATURE -> true;
                default -> false;
            };
        }

        /** The word for it, the same for every verifier. */
        String code() {
            return code;
        }
    }

    @Override
    public String toString() {
        return kind.code() + " " + subject;
    }
}
