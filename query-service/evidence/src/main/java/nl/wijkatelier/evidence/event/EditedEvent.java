package nl.wijkatelier.evidence.event;

import nl.wijkatelier.evidence.tree.TreeHash;

/**
 * An event of which the metadata are left out, and perhaps the payload. Its identifier is left out with them: it would tell
 * the command, and with that the salt of what is left out.
 */
public record EditedEvent(
        long revision, String type, String typeRevision, String time, byte[] metadataDigest, Payload payload)
        implements ShownEvent {

    /** The payload, or what proves it. */
    public sealed interface Payload {
        /** The salted digest of it. */
        byte[] digest();
    }

    /**
     * The payload is there.
     *
     * @param salt with which its digest is made
     * @param content as stored
     */
    public record Told(byte[] salt, byte[] content) implements Payload {
        /** Refuses what is no salt. */
        public Told {
            requireHash(salt);
        }

        @Override
        public byte[] digest() {
            return Salted.sha256(salt, content);
        }
    }

    /** The payload is left out. */
    public record LeftOut(byte[] digest) implements Payload {
        /** Refuses what is no digest. */
        public LeftOut {
            requireHash(digest);
        }
    }

    /** Refuses what is no digest. */
    public EditedEvent {
        requireHash(metadataDigest);
    }

    /** An event without its metadata. */
    public static EditedEvent withoutMetadata(LoggedEvent event) {
        return of(event, new Told(Salted.PAYLOAD.salt(event.id()), event.payload()));
    }

    /** An event without its metadata and without its payload. */
    public static EditedEvent withoutPayload(LoggedEvent event) {
        return of(event, new LeftOut(event.payloadDigest()));
    }

    private static EditedEvent of(LoggedEvent event, Payload payload) {
        return new EditedEvent(
                event.revision(), event.type(), event.typeRevision(), event.time(), event.metadataDigest(), payload);
    }

    @Override
    public byte[] payloadDigest() {
        return payload.digest();
    }

    private static void requireHash(byte[] hash) {
        if (hash.length != TreeHash.LENGTH) {
            throw new IllegalArgumentException("A digest or salt has 32 bytes");
        }
    }
}
