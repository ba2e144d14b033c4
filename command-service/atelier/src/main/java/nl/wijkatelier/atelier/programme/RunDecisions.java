package nl.wijkatelier.atelier.programme;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.activity.ActivityDecisions;
import nl.wijkatelier.atelier.round.RoundDecisions;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemHasBegun;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemIsNotRunning;
import nl.wijkatelier.contract.programme.AgendaItemIsRunning;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.HalfDayIsNotOpen;
import nl.wijkatelier.contract.programme.NoNextPhase;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import org.jspecify.annotations.Nullable;

/**
 * Items of the agenda: started, phase after phase, and finished. There is one clock, that of activities, and what is hidden is
 * hidden by the rounds on the board or of another place: what happens here is what their own commands would lead to, as one.
 */
final class RunDecisions {
    private static final int DOTS_PER_NOTE = 1;

    private final Programme programme;
    private final ActivityDecisions activities;
    private final RoundDecisions rounds;
    private final WorkplaceRounds places;
    private final WritingPhases writing;

    RunDecisions(
            Programme programme, ActivityDecisions activities, RoundDecisions rounds, WorkplaceRounds places) {
        this.programme = programme;
        this.activities = activities;
        this.rounds = rounds;
        this.places = places;
        writing = new WritingPhases(rounds);
    }

    Decision start(StartAgendaItem start, ParticipantId actor) {
        return onAgenda(start.agendaItemId(), item -> {
            if (item.stage() != Stage.PLANNED) {
                return Decision.refused(new AgendaItemHasBegun(item.agendaItemId()));
            }
            var halfDay = programme.halfDay(item.halfDayId());
            if (halfDay == null || halfDay.stage() != Stage.RUNNING) {
                return Decision.refused(new HalfDayIsNotOpen(item.halfDayId()));
            }
            var running = programme.runningItem();
            if (running != null) {
                return Decision.refused(new AgendaItemIsRunning(running.agendaItemId()));
            }
            var refusal = places.refusal(start.phases());
            if (refusal != null) {
                return Decision.refused(refusal);
            }
            var run = new Run(start.boardId(), start.phases(), 0, null, List.of());
            return Decision.all(
                    Decision.of(new AgendaItemStarted(item.agendaItemId(), start.boardId(), start.phases())),
                    activities.decide(activity(item, run, start.phases().getFirst(), start.activityId())),
                    Decision.of(new AgendaPhaseStarted(item.agendaItemId(), 1, start.activityId())),
                    hide(run, start.phases().getFirst(), start.activityId(), actor));
        });
    }

    Decision next(StartNextPhase next, ParticipantId actor) {
        return running(next.agendaItemId(), (item, run) -> {
            var following = run.following();
            if (following == null) {
                return Decision.refused(new NoNextPhase(item.agendaItemId()));
            }
            var started = new AgendaPhaseStarted(item.agendaItemId(), run.phase() + 1, next.activityId());
            var ending = ending(run, following.visibility() == PhaseVisibility.ALL_ANON, actor);
            var goesOn = run.goesOn() && ending != null;
            return Decision.all(
                    goesOn || ending == null ? Decision.unchanged() : ending,
                    activities.follow(
                            Objects.requireNonNull(run.activityId()), activity(item, run, following, next.activityId())),
                    Decision.of(started),
                    goesOn ? writing.goOn(run, following) : hide(run, following, next.activityId(), actor));
        });
    }

    /**
     * What was written unseen on a board is revealed by whoever asked for it, when they want to. What else the phase hid is
     * shown: a vote would go on, scores and rows would be given, and no next phase comes that would end it.
     */
    Decision finish(FinishAgendaItem finish, ParticipantId actor) {
        return running(finish.agendaItemId(), (item, run) -> {
            var ending = run.isWrittenOnBoard() ? null : ending(run, false, actor);
            return Decision.all(
                    ending == null ? Decision.unchanged() : ending,
                    unlessOver(activities.decide(new EndActivity(Objects.requireNonNull(run.activityId())))),
                    Decision.of(new AgendaItemFinished(item.agendaItemId())));
        });
    }

    private static StartActivity activity(AgendaItem item, Run run, AgendaPhase phase, ActivityId id) {
        var board = phase.place() == null ? run.boardId() : null;
        return new StartActivity(id, phase.title(), item.entry().component(), board, phase.minutes());
    }

    private Decision hide(Run run, AgendaPhase phase, ActivityId began, ParticipantId actor) {
        if (phase.place() != null) {
            return places.hide(phase.place(), phase.visibility(), began, actor);
        }
        var board = run.boardId();
        if (board == null) {
            return Decision.unchanged();
        }
        return switch (phase.visibility()) {
            case OWN, PAIR, QUAD, TABLE, FACILITATOR -> writing.begin(run, began, board, phase);
            case RESULTS_HIDDEN -> rounds.decide(
                    new OpenDotVote(Run.vote(began), board, Objects.requireNonNull(phase.dots()), DOTS_PER_NOTE), actor);
            case ALL_ANON, ALL -> Decision.unchanged();
        };
    }

    /**
     * Ends what hides this phase; null when nothing does. The facilitator may have ended it already: then a next phase that is
     * as hidden needs something new to hide it.
     *
     * @param anonymous whether what was written is shown without its authors
     */
    private @Nullable Decision ending(Run run, boolean anonymous, ParticipantId actor) {
        var now = Objects.requireNonNull(run.current());
        return run.hiding().stream()
                .map(began -> ending(now, began, anonymous, actor))
                .filter(RunDecisions::isAccepted)
                .findFirst()
                .orElse(null);
    }

    private Decision ending(AgendaPhase phase, ActivityId began, boolean anonymous, ParticipantId actor) {
        if (phase.place() != null) {
            return places.show(phase.place(), began, actor);
        }
        return phase.visibility().isWritten()
                ? rounds.decide(new RevealRound(Run.round(began), anonymous), actor)
                : rounds.decide(new CloseDotVote(Run.vote(began)), actor);
    }

    private static boolean isAccepted(Decision decision) {
        return decision instanceof Decision.Accepted;
    }

    /** What is over already needs no ending. */
    private static Decision unlessOver(Decision ending) {
        return isAccepted(ending) ? ending : Decision.unchanged();
    }

    private Decision running(AgendaItemId id, BiFunction<AgendaItem, Run, Decision> decision) {
        return onAgenda(id, item -> {
            var run = item.run();
            return item.stage() == Stage.RUNNING && run != null
                    ? decision.apply(item, run)
                    : Decision.refused(new AgendaItemIsNotRunning(id));
        });
    }

    private Decision onAgenda(AgendaItemId id, Function<AgendaItem, Decision> decision) {
        var item = programme.item(id);
        return item == null
                ? Decision.refused(new ItemUnknown(ItemKind.AGENDA_ITEM, id.value()))
                : decision.apply(item);
    }
}
