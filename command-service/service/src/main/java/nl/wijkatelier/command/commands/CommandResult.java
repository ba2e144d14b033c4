package nl.wijkatelier.command.commands;

import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.contract.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command: either it is done, or there is a problem.
 *
 * @param commandId the command
 * @param revision the revision of the atelier after it, if it was done
 * @param problem why it was not, if it was not
 */
record CommandResult(CommandId commandId, @Nullable Long revision, @Nullable Problem problem) {

    /** It was not done. */
    static CommandResult of(CommandId commandId, Problem problem) {
        return new CommandResult(commandId, null, problem);
    }
}
