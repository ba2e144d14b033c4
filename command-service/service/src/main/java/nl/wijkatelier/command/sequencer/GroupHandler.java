package nl.wijkatelier.command.sequencer;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.MessageHandler;

/** Handles messages that waited together in one go. */
interface GroupHandler extends MessageHandler<CommandMessage<?>> {

    /** One result per message, in their order. */
    List<CommandResultMessage<Object>> handleGroup(List<? extends CommandMessage<?>> group);

    @Override
    default Object handle(CommandMessage<?> message) {
        return handleGroup(List.of(message)).getFirst();
    }
}
