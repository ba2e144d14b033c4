package nl.wijkatelier.command.commands;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.sequencer.DecidedOn;
import nl.wijkatelier.command.trace.Refusals;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes what was refused. Of a person's act only: a command that could be read and was answered with a refusal. What cannot be
 * read asks for nothing, and what comes too fast is not looked at and comes again with the same id; neither is noted.
 */
@Component
class RefusalNotes {
    private final Refusals refusals;
    private final Clock clock;

    RefusalNotes(Refusals refusals, Clock commandServiceClock) {
        this.refusals = refusals;
        this.clock = commandServiceClock;
    }

    /**
     * Notes a refusal, and does not wait for it to be kept.
     *
     * @param decidedOn null if the command never got to the atelier
     */
    void take(Member sender, CommandRequest request, @Nullable DecidedOn decidedOn, Problem problem) {
        refusals.note(new RefusedCommand(
                sender.atelier(),
                request.commandId(),
                request.command().getClass().getSimpleName(),
                sender.participant(),
                decidedOn == null ? null : decidedOn.role(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                decidedOn == null ? null : decidedOn.revision(),
                problem.code()));
    }
}
