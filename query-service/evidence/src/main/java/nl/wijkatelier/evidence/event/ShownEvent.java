package nl.wijkatelier.evidence.event;

/** An event as an edition shows it: whole, or with digests in the place of what its readers are not to have. */
public sealed interface ShownEvent permits LoggedEvent, EditedEvent {
    /** Its place among the events of its atelier: 1 is the first. */
    long revision();

    /** What kind of event it is. */
    String type();

    /** The version of that kind; empty where the store has none. */
    String typeRevision();

    /** When it was recorded, as the store has it. */
    String time();

    /** The salted digest of its metadata. */
    byte[] metadataDigest();

    /** The salted digest of its payload. */
    byte[] payloadDigest();
}
