package nl.wijkatelier.command.sequencer;

import java.time.Instant;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was sent; the sequencer adds the moment.
 *
 * @param commandId made by the client
 * @param actor who acts; in an import, who acted then
 * @param imported set if this tells of the past
 * @param seen up to which revision who sent it had seen what happened, or null when that is not told
 * @param command what is asked
 */
public record SentCommand(
        CommandId commandId,
        ParticipantId actor,
        @Nullable Imported imported,
        @Nullable Long seen,
        AtelierCommand command) {

    /** A command of which is not told what was seen before it was given. */
    public SentCommand(
            CommandId commandId, ParticipantId actor, @Nullable Imported imported, AtelierCommand command) {
        this(commandId, actor, imported, null, command);
    }

    /** Who sent it: in an import not who acted then. */
    public ParticipantId sender() {
        return imported == null ? actor : imported.by();
    }

    /** The same, with another command. */
    public SentCommand with(AtelierCommand other) {
        return new SentCommand(commandId, actor, imported, seen, other);
    }

    /**
     * Marks an action of the past.
     *
     * @param by who imports it
     * @param happenedAt when it happened
     */
    public record Imported(ParticipantId by, Instant happenedAt) {}
}
