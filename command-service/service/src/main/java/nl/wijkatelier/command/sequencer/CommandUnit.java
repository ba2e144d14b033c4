package nl.wijkatelier.command.sequencer;

import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.jspecify.annotations.Nullable;

/**
 * Commands that were sent together and stay together: one unit of work, in this order.
 *
 * @param atelier the atelier that they are for
 * @param commands at least one, if anything is to be done
 * @param allOrNothing whether none of them is done when one is refused
 * @param refused one that belongs to them and was refused before it could be sent along: none of them is done
 */
public record CommandUnit(
        AtelierId atelier, List<SentCommand> commands, boolean allOrNothing, @Nullable CommandId refused)
        implements AtelierMessage {
    public CommandUnit {
        commands = List.copyOf(commands);
    }

    /** Commands of which each is done or refused by itself. */
    public CommandUnit(AtelierId atelier, List<SentCommand> commands) {
        this(atelier, commands, false, null);
    }

    /** Commands that are done all or not at all. */
    public static CommandUnit allOrNothing(AtelierId atelier, List<SentCommand> commands, @Nullable CommandId refused) {
        return new CommandUnit(atelier, commands, true, refused);
    }
}
