package nl.wijkatelier.command.commands;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.sequencer.SentCommand;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A command as it is sent.
 *
 * @param commandId made by the client: sending it twice is doing it once
 * @param command what is asked
 * @param seen the revision that the page showed when this was given: what others wrote later is not replaced, unread, by this; left
 *     out: it is replaced
 * @param imported set if this tells of the past; only a facilitator may
 */
record CommandRequest(
        CommandId commandId,
        AtelierCommand command,
        @Nullable Long seen,
        @JsonProperty("import") @Nullable ImportRequest imported) {
    CommandRequest {
        InvalidValue.ifMissing("commandId", commandId);
        InvalidValue.ifMissing("command", command);
        if (seen != null) {
            InvalidValue.unlessWithin("seen", seen, 0, Long.MAX_VALUE);
        }
    }

    SentCommand from(Member sender) {
        return imported == null
                ? new SentCommand(commandId, sender.participant(), null, seen, command)
                : new SentCommand(
                        commandId,
                        imported.by(),
                        new SentCommand.Imported(sender.participant(), imported.moment()),
                        command);
    }
}
