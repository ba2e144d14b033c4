package nl.wijkatelier.atelier;

import java.util.List;
import java.util.Optional;
import nl.wijkatelier.atelier.activity.Activities;
import nl.wijkatelier.atelier.activity.ActivityDecisions;
import nl.wijkatelier.atelier.board.BoardDecisions;
import nl.wijkatelier.atelier.board.BoardSnapshot;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.decision.DecisionDecisions;
import nl.wijkatelier.atelier.decision.DecisionSnapshot;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.lifecycle.Lifecycle;
import nl.wijkatelier.atelier.lifecycle.Phase;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.people.PeopleDecisions;
import nl.wijkatelier.atelier.round.RoundDecisions;
import nl.wijkatelier.atelier.round.RoundSnapshot;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.atelier.stakeholder.StakeholderDecisions;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.atelier.undo.History;
import nl.wijkatelier.atelier.undo.UndoDecisions;
import nl.wijkatelier.atelier.undo.UndoSnapshot;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.LifecycleCommand;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.board.BoardCommand;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.people.PeopleEvent;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.round.RoundEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderCommand;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.undo.UndoCommand;

/**
 * One atelier as the write side knows it: what its decisions need, and no more. For one thread at a time.
 *
 * <p>{@code decide} reads and {@code evolve} writes; both hand over to the features. Neither knows a clock: whatever
 * comes from outside comes in with the command.
 */
public final class Atelier {
    private final AtelierId id;
    private long revision;

    private final Lifecycle lifecycle;
    private final People people;
    private final Boards boards;
    private final Rounds rounds;
    private final Stakeholders stakeholders;
    private final Deliberations deliberations;
    private final Activities activities;
    private final History history;

    private final Gate gate;
    private final PeopleDecisions peopleDecisions;
    private final BoardDecisions boardDecisions;
    private final RoundDecisions roundDecisions;
    private final StakeholderDecisions stakeholderDecisions;
    private final DecisionDecisions decisionDecisions;
    private final ActivityDecisions activityDecisions;
    private final UndoDecisions undoDecisions;

    private Atelier(AtelierSnapshot snapshot) {
        id = snapshot.atelier();
        revision = snapshot.revision();

        lifecycle = new Lifecycle(id, snapshot.phase());
        people = People.restore(snapshot.people());
        boards = Boards.restore(snapshot.boards());
        rounds = Rounds.restore(snapshot.rounds(), boards);
        stakeholders = Stakeholders.restore(snapshot.stakeholders());
        deliberations = Deliberations.restore(snapshot.decisions());
        activities = Activities.restore(snapshot.activities());
        history = History.restore(snapshot.undo(), boards, stakeholders);

        gate = new Gate(people);
        peopleDecisions = new PeopleDecisions(people);
        boardDecisions = new BoardDecisions(boards);
        roundDecisions = new RoundDecisions(rounds, boards);
        stakeholderDecisions = new StakeholderDecisions(stakeholders);
        decisionDecisions = new DecisionDecisions(deliberations, boards, rounds, stakeholders, people);
        activityDecisions = new ActivityDecisions(activities, boards);
        undoDecisions = new UndoDecisions(history, boards, stakeholders);
    }

    /** An atelier of which nothing is known yet; its first command plans it. */
    public static Atelier unplanned(AtelierId id) {
        return restore(new AtelierSnapshot(
                id,
                0,
                Phase.UNPLANNED,
                List.of(),
                new BoardSnapshot(List.of(), List.of(), List.of(), List.of(), List.of()),
                new RoundSnapshot(List.of(), List.of(), List.of()),
                List.of(),
                new DecisionSnapshot(List.of(), List.of(), List.of()),
                List.of(),
                new UndoSnapshot(List.of(), List.of())));
    }

    /** The atelier of a snapshot. */
    public static Atelier restore(AtelierSnapshot snapshot) {
        return new Atelier(snapshot);
    }

    /** The state at this revision; a copy, so that it can be written while the atelier goes on. */
    public AtelierSnapshot snapshot() {
        return new AtelierSnapshot(
                id,
                revision,
                lifecycle.phase(),
                people.snapshot(),
                boards.snapshot(),
                rounds.snapshot(),
                stakeholders.snapshot(),
                deliberations.snapshot(),
                activities.snapshot(),
                history.snapshot());
    }

    /** The number of events so far. */
    public long revision() {
        return revision;
    }

    /** The role that somebody has now; empty for who does not take part, or not any more. */
    public Optional<Role> roleOf(ParticipantId participant) {
        return Optional.ofNullable(people.roleOf(participant));
    }

    /** What a command leads to. Changes nothing. */
    public Decision decide(Occurrence occurrence) {
        requireOwn(occurrence.atelier());
        var refusal = gate.refusal(occurrence, lifecycle.phase());
        return refusal == null ? decideByFeature(occurrence) : Decision.refused(refusal);
    }

    /** Follows what happened; the only way in which the state changes. */
    public void evolve(RecordedEvent recorded) {
        requireOwn(recorded.atelier());
        if (recorded.revision() != revision + 1) {
            throw new IllegalArgumentException(
                    "atelier " + id + " is at revision " + revision + ", not just before " + recorded.revision());
        }
        history.evolve(recorded);
        evolveByFeature(recorded);
        revision = recorded.revision();
    }

    private Decision decideByFeature(Occurrence occurrence) {
        var actor = occurrence.actor();
        return switch (occurrence.command()) {
            case LifecycleCommand command -> lifecycle.decide(command);
            case PeopleCommand command -> peopleDecisions.decide(command, actor, gate.roleOfActor(occurrence));
            case BoardCommand command -> boardDecisions.decide(command, actor);
            case RoundCommand command -> roundDecisions.decide(command, actor);
            case StakeholderCommand command -> stakeholderDecisions.decide(command);
            case DecisionCommand command -> decisionDecisions.decide(command, actor);
            case ActivityCommand command -> activityDecisions.decide(command);
            case UndoCommand command -> undoDecisions.decide(command, actor);
        };
    }

    private void evolveByFeature(RecordedEvent recorded) {
        var actor = recorded.cause().actor();
        switch (recorded.event()) {
            case LifecycleEvent event -> lifecycle.evolve(event);
            case PeopleEvent event -> people.evolve(event);
            case BoardEvent event -> boards.evolve(event, actor, recorded.revision());
            case RoundEvent event -> rounds.evolve(event, actor);
            case StakeholderEvent event -> stakeholders.evolve(event);
            case DecisionEvent event -> deliberations.evolve(event, actor);
            case ActivityEvent event -> activities.evolve(event);
        }
    }

    private void requireOwn(AtelierId atelier) {
        if (!atelier.equals(id)) {
            throw new IllegalArgumentException("this is atelier " + id + ", not " + atelier);
        }
    }
}
