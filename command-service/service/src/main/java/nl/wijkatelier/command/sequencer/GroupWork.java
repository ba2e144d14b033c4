package nl.wijkatelier.command.sequencer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.Role;

/**
 * What a group of messages does to one atelier: each decided on what the ones before it left, all recorded at the end. A
 * refused one leaves nothing behind, because deciding changes nothing.
 */
final class GroupWork {
    private final LoadedAtelier loaded;
    private final GuardedEventLog log;
    private final Instant now;
    private final boolean suspicious;
    private final List<RecordedEvent> events = new ArrayList<>();

    /**
     * @param suspicious look every command up before deciding, for one of them was recorded before or may have been
     */
    GroupWork(LoadedAtelier loaded, GuardedEventLog log, Instant now, boolean suspicious) {
        this.loaded = loaded;
        this.log = log;
        this.now = now;
        this.suspicious = suspicious;
    }

    Answer answer(AtelierMessage message) {
        return switch (message) {
            case CommandUnit unit -> {
                var outcomes = unit.commands().stream().map(sent -> outcome(unit, sent)).toList();
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

    private Outcome outcome(CommandUnit unit, SentCommand sent) {
        var known = loaded.recent().revisionOf(sent.commandId());
        if (known.isPresent()) {
            return new Outcome.Recorded(known.getAsLong());
        }
        if (suspicious) {
            return recordedBefore(unit, sent).orElseGet(() -> decided(unit, sent));
        }
        return decided(unit, sent);
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
                sent.command());
        return switch (loaded.atelier().decide(occurrence)) {
            case Decision.Accepted accepted -> happens(occurrence, accepted);
            // It may be refused because it was done already: then the answer is the one it got the first time.
            case Decision.Refused(var refusal) ->
                recordedBefore(unit, sent).orElseGet(() -> new Outcome.Refused(refusal, decidedOn(sent)));
        };
    }

    private DecidedOn decidedOn(SentCommand sent) {
        var atelier = loaded.atelier();
        return new DecidedOn(atelier.revision(), atelier.roleOf(sent.sender()).orElse(null));
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
            var recorded = new RecordedEvent(occurrence.atelier(), atelier.revision() + 1, cause, now, event);
            atelier.evolve(recorded);
            events.add(recorded);
        }
        loaded.recent().remember(occurrence.commandId(), atelier.revision());
        return new Outcome.Recorded(atelier.revision());
    }

    private Optional<Outcome> recordedBefore(CommandUnit unit, SentCommand sent) {
        return log.revisionOf(unit.atelier(), sent.commandId()).map(Outcome.Recorded::new);
    }
}
