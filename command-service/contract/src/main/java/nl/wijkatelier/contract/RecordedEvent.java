package nl.wijkatelier.contract;

import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * An event with everything that the store knows of it.
 *
 * @param atelier whose stream it is in
 * @param revision its place there: 1 for the first event, without gaps; also the revision of the atelier after it
 * @param cause what it came from
 * @param recordedAt when it was recorded
 * @param event what happened
 */
public record RecordedEvent(AtelierId atelier, long revision, Cause cause, Instant recordedAt, AtelierEvent event) {

    /**
     * Where an event came from.
     *
     * @param commandId the command
     * @param actor who acted
     * @param happenedAt when it happened; before {@code recordedAt} only in an import
     * @param importedBy the facilitator who imported it, or null
     * @param undoes the command whose effect this event takes back, or null
     * @param redoes the command whose effect this event brings back, or null
     */
    public record Cause(
            CommandId commandId,
            ParticipantId actor,
            Instant happenedAt,
            @Nullable ParticipantId importedBy,
            @Nullable CommandId undoes,
            @Nullable CommandId redoes) {}
}
