package nl.wijkatelier.command.sequencer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.Role;

/**
 * What a group of messages does to one atelier: each decided on what the ones before it left, all recorded at the end. A
 * refused one leaves nothing behind, because deciding changes nothing; and of commands that are done all or not at all, because
 * they are tried on a copy.
 */
final class GroupWork {
    private final LoadedAtelier loaded;
    private final Atelier standing;
    private final GuardedEventLog log;
    private final Instant now;
    private final boolean suspicious;
    private final List<RecordedEvent> events = new ArrayList<>();

    /**
     * @param suspicious look every command up before deciding, for one of them was recorded before or may have been
     */
    GroupWork(LoadedAtelier loaded, GuardedEventLog log, Instant now, boolean suspicious) {
        this(loaded, loaded.atelier(), log, now, suspicious);
    }

    private GroupWork(
            LoadedAtelier loaded, Atelier standing, GuardedEventLog log, Instant now, boolean suspicious) {
        this.loaded = loaded;
        this.standing = standing;
        this.log = log;
        this.now = now;
        this.suspicious = suspicious;
    }

    Answer answer(AtelierMessage message) {
        return switch (message) {
            case CommandUnit unit -> {
                var outcomes = unit.allOrNothing() ? allOrNothing(unit) : eachByItself(unit);
                yield new Answer.OfUnit(loaded.atelier().revision(), outcomes);
            }
            case RoleQuestion question ->
                new Answer.OfRole(loaded.atelier().roleOf(question.participant()).orElse(null));
        };
    }

    /** Makes it durable; the answers may go out after this and not before. */
    void commit() {
        if (!events.isEmpty()) {
            log.append(events);
        }
    }

    private List<Outcome> eachByItself(CommandUnit unit) {
        return unit.commands().stream().map(sent -> outcome(unit, sent)).toList();
    }

    /**
     * Tried on a copy, that becomes nothing when one is refused. There each is looked up before it is decided: what was recorded
     * before is not tried again, for what it did would count twice against those that come after it.
     */
    private List<Outcome> allOrNothing(CommandUnit unit) {
        if (unit.refused() != null) {
            return nothingDone(unit, Map.of(), unit.refused());
        }
        var trial = new GroupWork(loaded.copy(), standing, log, now, true);
        var outcomes = new ArrayList<Outcome>();
        for (var sent : unit.commands()) {
            var outcome = trial.outcome(unit, sent);
            if (!(outcome instanceof Outcome.Recorded)) {
                return nothingDone(unit, Map.of(sent.commandId(), outcome), sent.commandId());
            }
            outcomes.add(outcome);
        }
        trial.events.forEach(this::happens);
        loaded.recent().rememberAll(trial.loaded.recent());
        return outcomes;
    }

    /** What was done before stays done, and is answered so. */
    private List<Outcome> nothingDone(CommandUnit unit, Map<CommandId, Outcome> refusals, CommandId refused) {
        return unit.commands().stream()
                .map(sent -> Optional.ofNullable(refusals.get(sent.commandId()))
                        .or(() -> doneBefore(unit, sent))
                        .orElseGet(() -> new Outcome.NothingDone(refused, decidedOn(sent))))
                .toList();
    }

    private Optional<Outcome> doneBefore(CommandUnit unit, SentCommand sent) {
        return remembered(sent).or(() -> recordedBefore(unit, sent));
    }

    private Outcome outcome(CommandUnit unit, SentCommand sent) {
        var before = suspicious ? doneBefore(unit, sent) : remembered(sent);
        return before.orElseGet(() -> decided(unit, sent));
    }

    private Outcome decided(CommandUnit unit, SentCommand sent) {
        var imported = sent.imported();
        if (imported != null && !isFacilitator(imported)) {
            return new Outcome.ImportNotAllowed(decidedOn(sent));
        }
        var occurrence = new Occurrence(
                unit.atelier(),
                sent.commandId(),
                sent.actor(),
                imported == null ? now : imported.happenedAt(),
                imported == null ? null : imported.by(),
                sent.seen(),
                sent.command());
        return switch (loaded.atelier().decide(occurrence)) {
            case Decision.Accepted accepted -> happens(occurrence, accepted);
            // It may be refused because it was done already: then the answer is the one it got the first time.
            case Decision.Refused(var refusal) ->
                recordedBefore(unit, sent).orElseGet(() -> new Outcome.Refused(refusal, decidedOn(sent)));
        };
    }

    private DecidedOn decidedOn(SentCommand sent) {
        return new DecidedOn(standing.revision(), standing.roleOf(sent.sender()).orElse(null));
    }

    private boolean isFacilitator(SentCommand.Imported imported) {
        return loaded.atelier().roleOf(imported.by()).filter(Role.FACILITATOR::equals).isPresent();
    }

    private Outcome happens(Occurrence occurrence, Decision.Accepted accepted) {
        var cause = new RecordedEvent.Cause(
                occurrence.commandId(),
                occurrence.actor(),
                occurrence.happenedAt(),
                occurrence.importedBy(),
                accepted.undoes(),
                accepted.redoes());
        var atelier = loaded.atelier();
        for (var event : accepted.events()) {
            happens(new RecordedEvent(occurrence.atelier(), atelier.revision() + 1, cause, now, event));
        }
        loaded.recent().remember(occurrence.commandId(), atelier.revision());
        return new Outcome.Recorded(atelier.revision());
    }

    private void happens(RecordedEvent event) {
        loaded.atelier().evolve(event);
        events.add(event);
    }

    private Optional<Outcome> remembered(SentCommand sent) {
        return loaded.recent().revisionOf(sent.commandId()).map(Outcome.Recorded::new);
    }

    private Optional<Outcome> recordedBefore(CommandUnit unit, SentCommand sent) {
        return log.revisionOf(unit.atelier(), sent.commandId()).map(Outcome.Recorded::new);
    }
}
