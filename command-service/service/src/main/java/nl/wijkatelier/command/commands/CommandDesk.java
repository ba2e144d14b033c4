package nl.wijkatelier.command.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.command.programme.WorkFormsInForce;
import nl.wijkatelier.command.sequencer.Answer;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.command.sequencer.CommandUnit;
import nl.wijkatelier.command.sequencer.DecidedOn;
import nl.wijkatelier.command.sequencer.Outcome;
import nl.wijkatelier.command.sequencer.SentCommand;
import nl.wijkatelier.contract.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes commands from members and tells what became of them. */
@Component
class CommandDesk {
    private final Ateliers ateliers;
    private final Objections objections;
    private final WorkFormsInForce workForms;
    private final CommandRates rates;
    private final RefusalNotes notes;

    CommandDesk(
            Ateliers ateliers,
            Objections objections,
            WorkFormsInForce workForms,
            CommandRates rates,
            RefusalNotes notes) {
        this.ateliers = ateliers;
        this.objections = objections;
        this.workForms = workForms;
        this.rates = rates;
        this.notes = notes;
    }

    CommandResult take(Member sender, CommandRequest request) {
        rates.spend(sender, 1);
        return objections
                .against(sender, request)
                .map(problem -> refused(sender, request, null, problem))
                .orElseGet(() -> result(sender, request, ateliers.send(sender.atelier(), sent(sender, request))));
    }

    /** All that can be sent goes as one unit; the others keep their place among the results. */
    BatchResult take(Member sender, Batch batch) {
        var looked = looked(sender, batch);
        return result(sender, looked, ateliers.send(looked.unit()));
    }

    /** The same for who does not wait; a failure to keep it ends the result. */
    CompletableFuture<BatchResult> takeAndTellLater(Member sender, Batch batch) {
        var looked = looked(sender, batch);
        return ateliers.submit(looked.unit()).thenApply(answer -> result(sender, looked, answer));
    }

    /**
     * A batch that was looked at.
     *
     * @param results what can be said of each already; what is in {@code places} is filled in later
     * @param sent what goes to the atelier
     * @param places where the results of those belong
     * @param unit the same, as it is sent
     */
    private record Looked(
            List<CommandResult> results, List<CommandRequest> sent, List<Integer> places, CommandUnit unit) {}

    private Looked looked(Member sender, Batch batch) {
        rates.spend(sender, batch.entries().size());
        var results = new ArrayList<CommandResult>();
        var sent = new ArrayList<CommandRequest>();
        var places = new ArrayList<Integer>();
        for (var entry : batch.entries()) {
            results.add(firstResult(sender, entry));
            if (entry instanceof BatchEntry.Readable(var request) && results.getLast().problem() == null) {
                sent.add(request);
                places.add(results.size() - 1);
            }
        }
        return new Looked(results, sent, places, unit(sender, batch, results, sent));
    }

    private CommandUnit unit(Member sender, Batch batch, List<CommandResult> results, List<CommandRequest> requests) {
        var commands = requests.stream().map(request -> sent(sender, request)).toList();
        return batch.allOrNothing()
                ? CommandUnit.allOrNothing(sender.atelier(), commands, firstRefused(results))
                : new CommandUnit(sender.atelier(), commands);
    }

    private static @Nullable CommandId firstRefused(List<CommandResult> results) {
        return results.stream()
                .filter(result -> result.problem() != null)
                .map(CommandResult::commandId)
                .findFirst()
                .orElse(null);
    }

    private BatchResult result(Member sender, Looked looked, Answer.OfUnit answer) {
        var results = new ArrayList<>(looked.results());
        for (int i = 0; i < looked.sent().size(); i++) {
            results.set(
                    looked.places().get(i), result(sender, looked.sent().get(i), answer.outcomes().get(i)));
        }
        return new BatchResult(answer.revision(), results);
    }

    /** What can be said of an entry before it is sent. */
    private CommandResult firstResult(Member sender, BatchEntry entry) {
        return switch (entry) {
            case BatchEntry.Unreadable(var commandId, var problem) -> CommandResult.of(commandId, problem);
            case BatchEntry.Readable(var request) ->
                objections
                        .against(sender, request)
                        .map(problem -> refused(sender, request, null, problem))
                        .orElseGet(() -> new CommandResult(request.commandId(), null, null));
        };
    }

    /** What an atelier plans with stays what it is now: the atelier itself knows no library. */
    private SentCommand sent(Member sender, CommandRequest request) {
        return request.from(sender).with(workForms.keptIn(request.command()));
    }

    private CommandResult result(Member sender, CommandRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var revision) -> new CommandResult(request.commandId(), revision, null);
            case Outcome.Refused(var refusal, var decidedOn) ->
                refused(sender, request, decidedOn, RefusalProblems.of(refusal));
            case Outcome.ImportNotAllowed(var decidedOn) ->
                refused(sender, request, decidedOn, Problem.of(ProblemCode.IMPORT_NOT_ALLOWED));
            case Outcome.NothingDone(var refused, var decidedOn) ->
                refused(sender, request, decidedOn, nothingDone(refused));
        };
    }

    private static Problem nothingDone(CommandId refused) {
        return Problem.of(ProblemCode.NOTHING_DONE).with("refused", refused);
    }

    private CommandResult refused(
            Member sender, CommandRequest request, @Nullable DecidedOn decidedOn, Problem problem) {
        notes.take(sender, request, decidedOn, problem);
        return CommandResult.of(request.commandId(), problem);
    }
}
