package nl.wijkatelier.eventstore.log;

import org.jspecify.annotations.Nullable;

/**
 * A row of the event table as it is, byte for byte: also of an event that this version cannot read.
 *
 * @param revision its place in the stream of its atelier
 * @param identifier unique in the store: of the atelier, the command, and the how-manieth event of that command
 * @param type the name of its type
 * @param typeRevision the version of that type, where there is one
 * @param time when it was recorded, as text
 * @param metadata where it came from. Not copied: leave it as it is
 * @param payload what happened. Not copied: leave it as it is
 */
public record StoredEvent(
        long revision,
        String identifier,
        String type,
        @Nullable String typeRevision,
        String time,
        byte[] metadata,
        byte[] payload) {}
