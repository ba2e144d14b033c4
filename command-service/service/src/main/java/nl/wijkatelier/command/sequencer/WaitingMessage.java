package nl.wijkatelier.command.sequencer;

import java.util.List;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message in a mailbox, and who waits for its result. */
record WaitingMessage(
        CommandMessage<?> message,
        @Nullable MessageHandler<? super CommandMessage<?>> handler,
        CommandCallback<?, ?> callback) {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingMessage.class);

    /** Handles a group; neighbours with the same handler in one go. */
    static void handle(List<WaitingMessage> group) {
        int from = 0;
        for (int to = 1; to <= group.size(); to++) {
            if (to == group.size() || group.get(to).handler() != group.get(from).handler()) {
                handleAlike(group.subList(from, to));
                from = to;
            }
        }
    }

    private static void handleAlike(List<WaitingMessage> group) {
        if (!(group.getFirst().handler() instanceof GroupHandler together)) {
            group.forEach(waiting -> waiting.complete(waiting.handledAlone()));
            return;
        }
        List<CommandResultMessage<Object>> results;
        try {
            results = together.handleGroup(group.stream().map(WaitingMessage::message).toList());
        } catch (Throwable e) { // whatever it is: those who wait must hear of it, and the mailbox must go on
            LOG.error("A group of {} messages failed", group.size(), e);
            group.forEach(waiting -> waiting.complete(GenericCommandResultMessage.asCommandResultMessage(e)));
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            group.get(i).complete(results.get(i));
        }
    }

    private CommandResultMessage<Object> handledAlone() {
        if (handler == null) {
            return GenericCommandResultMessage.asCommandResultMessage(
                    new NoHandlerForCommandException("Nobody handles " + message.getCommandName()));
        }
        try {
            return GenericCommandResultMessage.asCommandResultMessage(handler.handle(message));
        } catch (Throwable e) { // see handleAlike
            return GenericCommandResultMessage.asCommandResultMessage(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void complete(CommandResultMessage<Object> result) {
        try {
            ((CommandCallback<Object, Object>) callback).onResult((CommandMessage<Object>) message, result);
        } catch (RuntimeException e) {
            LOG.error("Who waited for {} failed on its result", message.getIdentifier(), e);
        }
    }
}
