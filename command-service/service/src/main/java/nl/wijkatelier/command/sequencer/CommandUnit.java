package nl.wijkatelier.command.sequencer;

import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;

/**
 * Commands that were sent together and stay together: one unit of work, in this order.
 *
 * @param atelier the atelier that they are for
 * @param commands at least one, if anything is to be done
 * @param allOrNothing whether none of them is done when one is refused
 */
public record CommandUnit(AtelierId atelier, List<SentCommand> commands, boolean allOrNothing) implements AtelierMessage {
    public CommandUnit {
        commands = List.copyOf(commands);
    }
}
