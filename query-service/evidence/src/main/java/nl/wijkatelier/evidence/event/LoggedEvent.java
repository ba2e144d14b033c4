package nl.wijkatelier.evidence.event;

/**
 * An event byte for byte as it is stored.
 *
 * @param revision its place among the events of its atelier: 1 is the first
 * @param id what it is known by in the store; it holds the identifier of the command that it came from
 * @param type what kind of event it is
 * @param typeRevision the version of that kind; empty where the store has none
 * @param time when it was recorded, as the store has it
 * @param metadata where it came from, as stored. Not copied: leave it as it is
 * @param payload what happened, as stored. Not copied: leave it as it is
 */
public record LoggedEvent(
        long revision, String id, String type, String typeRevision, String time, byte[] metadata, byte[] payload)
        implements ShownEvent {

    @Override
    public byte[] metadataDigest() {
        return Salted.METADATA.digest(id, metadata);
    }

    @Override
    public byte[] payloadDigest() {
        return Salted.PAYLOAD.digest(id, payload);
    }
}
