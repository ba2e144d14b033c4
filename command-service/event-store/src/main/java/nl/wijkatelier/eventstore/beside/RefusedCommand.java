package nl.wijkatelier.eventstore.beside;

import java.time.Instant;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A command that was refused: who asked what kind of thing and why not. Never what it said, for that may be private, nor what
 * anybody is called.
 *
 * @param atelier where
 * @param commandId as its sender made it
 * @param type the name of the type of command
 * @param sender who sent it; of an import who imported, not who is said to have acted
 * @param role the role that the sender had then; null if none, or if it is not known
 * @param at when it was refused
 * @param revision of the state that it was decided on; null if it never got to the atelier
 * @param code the stable code of the refusal
 */
public record RefusedCommand(
        AtelierId atelier,
        CommandId commandId,
        String type,
        ParticipantId sender,
        @Nullable Role role,
        Instant at,
        @Nullable Long revision,
        String code) {

    /** The same, by somebody in this role. */
    public RefusedCommand by(@Nullable Role known) {
        return new RefusedCommand(atelier, commandId, type, sender, known, at, revision, code);
    }
}
