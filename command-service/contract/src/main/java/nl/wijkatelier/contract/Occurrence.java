package nl.wijkatelier.contract;

import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One command as it reaches an atelier: what is asked, by whom, and when. Time and actor come in from outside, so
 * that deciding needs no clock.
 *
 * @param atelier whose stream it concerns
 * @param commandId made by the client; the same id happens once
 * @param actor who acts; in an import, who acted then
 * @param happenedAt when; in an import, when it happened then
 * @param importedBy the facilitator who imports it, or null for an action of now
 * @param seen up to which revision who asks had seen what happened, or null when that is not told
 * @param command what is asked
 */
public record Occurrence(
        AtelierId atelier,
        CommandId commandId,
        ParticipantId actor,
        Instant happenedAt,
        @Nullable ParticipantId importedBy,
        @Nullable Long seen,
        AtelierCommand command) {

    /** A command of which is not told what was seen before it was given. */
    public Occurrence(
            AtelierId atelier,
            CommandId commandId,
            ParticipantId actor,
            Instant happenedAt,
            @Nullable ParticipantId importedBy,
            AtelierCommand command) {
        this(atelier, commandId, actor, happenedAt, importedBy, null, command);
    }
}
