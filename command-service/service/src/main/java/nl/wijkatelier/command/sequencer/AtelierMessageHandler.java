package nl.wijkatelier.command.sequencer;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Where the command bus meets the sequencer. */
final class AtelierMessageHandler implements GroupHandler {
    private final AtelierSequencer sequencer;

    AtelierMessageHandler(AtelierSequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public List<CommandResultMessage<Object>> handleGroup(List<? extends CommandMessage<?>> group) {
        var messages = group.stream().map(message -> (AtelierMessage) message.getPayload()).toList();
        return sequencer.answer(messages.getFirst().atelier(), messages).stream()
                .map(AtelierMessageHandler::result)
                .toList();
    }

    private static CommandResultMessage<Object> result(Answer answer) {
        return answer instanceof Answer.Failed(var cause)
                ? new GenericCommandResultMessage<>(cause)
                : new GenericCommandResultMessage<>((Object) answer);
    }
}
