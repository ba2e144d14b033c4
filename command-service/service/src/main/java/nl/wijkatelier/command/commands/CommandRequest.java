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
 * @param imported set if this tells of the past; only a facilitator may
 */
record CommandRequest(
        CommandId commandId, AtelierCommand command, @JsonProperty("import") @Nullable ImportRequest imported) {
    CommandRequest {
        InvalidValue.ifMissing("commandId", commandId);
        InvalidValue.ifMissing("command", command);
    }

    SentCommand from(Member sender) {
        return imported == null
                ? new SentCommand(commandId, sender.participant(), null, command)
                : new SentCommand(
                        commandId,
                        imported.by(),
                        new SentCommand.Imported(sender.participant(), imported.moment()),
                        command);
    }
}
