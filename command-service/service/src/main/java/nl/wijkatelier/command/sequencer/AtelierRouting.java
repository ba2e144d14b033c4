package nl.wijkatelier.command.sequencer;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;

/** All that is for one atelier goes one way. */
public final class AtelierRouting implements RoutingStrategy {
    @Override
    public String getRoutingKey(CommandMessage<?> command) {
        return ((AtelierMessage) command.getPayload()).atelier().value();
    }
}
