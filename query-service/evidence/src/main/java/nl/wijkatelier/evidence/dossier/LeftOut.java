package nl.wijkatelier.evidence.dossier;

import java.util.Map;

/**
 * How much of the events an edition leaves out.
 *
 * @param metadata events without their metadata and their identifier
 * @param payloads events without their payload, by the reason for it
 */
public record LeftOut(long metadata, Map<Reason, Long> payloads) {
    /** Nothing is left out. */
    public static final LeftOut NOTHING = new LeftOut(0, Map.of());

    /** Why a payload is left out; of several reasons, the first. */
    public enum Reason {
        /** It was written for oneself and never shown: in silence, on a ballot, on a sheet. */
        OWN,
        /** It belongs to something that is internal or confidential: a decision, or anything that is marked so. */
        CLASSIFIED,
        /** It points at a participant. */
        PERSON,
        /** A text in it has the name of a participant, how to reach somebody or where they live. */
        NAME
    }

    /** Copies the map. */
    public LeftOut {
        payloads = Map.copyOf(payloads);
    }

    /** Events without their payload. */
    public long data() {
        return payloads.values().stream().mapToLong(Long::longValue).sum();
    }

    long data(Reason reason) {
        return payloads.getOrDefault(reason, 0L);
    }
}
