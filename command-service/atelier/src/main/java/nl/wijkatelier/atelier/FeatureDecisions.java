package nl.wijkatelier.atelier;

import java.time.Instant;
import java.util.function.Predicate;
import nl.wijkatelier.atelier.action.ActionDecisions;
import nl.wijkatelier.atelier.activity.ActivityDecisions;
import nl.wijkatelier.atelier.agreement.AgreementDecisions;
import nl.wijkatelier.atelier.blueprint.BlueprintDecisions;
import nl.wijkatelier.atelier.board.BoardDecisions;
import nl.wijkatelier.atelier.classification.ClassificationDecisions;
import nl.wijkatelier.atelier.classification.WrittenItems;
import nl.wijkatelier.atelier.comment.CommentDecisions;
import nl.wijkatelier.atelier.decision.DecisionDecisions;
import nl.wijkatelier.atelier.directingrole.DirectingRoleDecisions;
import nl.wijkatelier.atelier.intake.IntakeDecisions;
import nl.wijkatelier.atelier.legal.LegalDecisions;
import nl.wijkatelier.atelier.lifecycle.Lifecycle;
import nl.wijkatelier.atelier.matrix.MatrixDecisions;
import nl.wijkatelier.atelier.neighbourhood.NeighbourhoodDecisions;
import nl.wijkatelier.atelier.organisation.OrganisationDecisions;
import nl.wijkatelier.atelier.origin.OriginDecisions;
import nl.wijkatelier.atelier.parking.ParkingDecisions;
import nl.wijkatelier.atelier.people.PeopleDecisions;
import nl.wijkatelier.atelier.placing.PlacingDecisions;
import nl.wijkatelier.atelier.process.ProcessDecisions;
import nl.wijkatelier.atelier.programme.ProgrammeDecisions;
import nl.wijkatelier.atelier.programme.WorkplaceRounds;
import nl.wijkatelier.atelier.rasci.RasciDecisions;
import nl.wijkatelier.atelier.resource.ResourceDecisions;
import nl.wijkatelier.atelier.ring.RingDecisions;
import nl.wijkatelier.atelier.round.RoundDecisions;
import nl.wijkatelier.atelier.stakeholder.StakeholderDecisions;
import nl.wijkatelier.atelier.tablegroup.Present;
import nl.wijkatelier.atelier.tablegroup.TableGroupDecisions;
import nl.wijkatelier.atelier.turn.TurnDecisions;
import nl.wijkatelier.atelier.undo.UndoDecisions;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.action.ActionCommand;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.agreement.AgreementCommand;
import nl.wijkatelier.contract.atelier.LifecycleCommand;
import nl.wijkatelier.contract.blueprint.BlueprintCommand;
import nl.wijkatelier.contract.board.BoardCommand;
import nl.wijkatelier.contract.classification.ClassificationCommand;
import nl.wijkatelier.contract.comment.CommentCommand;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.directingrole.DirectingRoleCommand;
import nl.wijkatelier.contract.intake.IntakeCommand;
import nl.wijkatelier.contract.legal.LegalCommand;
import nl.wijkatelier.contract.matrix.MatrixCommand;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodCommand;
import nl.wijkatelier.contract.organisation.OrganisationCommand;
import nl.wijkatelier.contract.origin.OriginCommand;
import nl.wijkatelier.contract.parking.ParkingCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.placing.PlacingCommand;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.process.ProcessCommand;
import nl.wijkatelier.contract.programme.ProgrammeCommand;
import nl.wijkatelier.contract.rasci.RasciCommand;
import nl.wijkatelier.contract.resource.ResourceCommand;
import nl.wijkatelier.contract.ring.RingCommand;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.stakeholder.StakeholderCommand;
import nl.wijkatelier.contract.tablegroup.TableGroupCommand;
import nl.wijkatelier.contract.turn.TurnCommand;
import nl.wijkatelier.contract.undo.UndoCommand;
import org.jspecify.annotations.Nullable;

/** What commands lead to, feature by feature. */
final class FeatureDecisions {
    /** Names are in no event: who leads the atelier, and knows them, reads what is drawn up and chooses. */
    private static final Predicate<String> WITHOUT_NAMES = text -> false;

    private final Lifecycle lifecycle;
    private final PeopleDecisions people;
    private final BoardDecisions boards;
    private final RoundDecisions rounds;
    private final StakeholderDecisions stakeholders;
    private final DecisionDecisions decisions;
    private final ActivityDecisions activities;
    private final ResourceDecisions resources;
    private final NeighbourhoodDecisions neighbourhoods;
    private final ProcessDecisions process;
    private final ProgrammeDecisions programme;
    private final ActionDecisions actions;
    private final IntakeDecisions intake;
    private final MatrixDecisions matrices;
    private final OrganisationDecisions organisation;
    private final AgreementDecisions agreements;
    private final DirectingRoleDecisions directingRoles;
    private final LegalDecisions legal;
    private final RingDecisions rings;
    private final OriginDecisions origins;
    private final TurnDecisions turns;
    private final ParkingDecisions parking;
    private final BlueprintDecisions blueprints;
    private final TableGroupDecisions tableGroups;
    private final PlacingDecisions placings;
    private final CommentDecisions comments;
    private final RasciDecisions rasci;
    private final ClassificationDecisions classifications;
    private final UndoDecisions undo;

    FeatureDecisions(AtelierState state) {
        lifecycle = state.lifecycle;
        var present = new Present(state.people, state.programme::isAbsent);
        people = new PeopleDecisions(state.people);
        boards = new BoardDecisions(state.boards);
        rounds = new RoundDecisions(state.rounds, state.boards, state.tableGroups, present);
        stakeholders = new StakeholderDecisions(
                state.stakeholders, () -> state.placings.refusal(PlacingSubject.STAKEHOLDERS));
        decisions = new DecisionDecisions(
                state.deliberations, state.boards, state.rounds, state.stakeholders, state.neighbourhoods, state.resources,
                state.process, state.matrices, state.people, state.programme::hidesPositions);
        activities = new ActivityDecisions(state.activities, state.boards);
        resources = new ResourceDecisions(state.resources, state.stakeholders);
        neighbourhoods = new NeighbourhoodDecisions(state.neighbourhoods);
        process = new ProcessDecisions(
                state.process, state.stakeholders, state.deliberations, state.neighbourhoods, state.organisation,
                state.people, () -> state.placings.refusal(PlacingSubject.HURDLES));
        matrices = new MatrixDecisions(state.matrices, state.neighbourhoods);
        placings = new PlacingDecisions(state.placings, state.stakeholders, state.process);
        rasci = new RasciDecisions(state.rasci, state.tableGroups, state.organisation, state.stakeholders);
        programme = new ProgrammeDecisions(
                state.programme, state.intake, state.people, activities, rounds,
                new WorkplaceRounds(state.matrices, matrices, resources, placings, rasci, decisions));
        actions = new ActionDecisions(state.actions, state.deliberations, state.stakeholders, state.people);
        intake = new IntakeDecisions(state.intake, state.people, state.stakeholders);
        organisation = new OrganisationDecisions(
                state.organisation, state.stakeholders, state.rasci::refusal, state.rasci::isUnsettled);
        agreements = new AgreementDecisions(state.agreements, state.stakeholders, state.deliberations);
        directingRoles = new DirectingRoleDecisions(state.directingRoles, state.deliberations);
        legal = new LegalDecisions(state.legal);
        rings = new RingDecisions(state.rings, state.stakeholders);
        origins = new OriginDecisions(state.origins, state.boards, state.process, state.actions);
        turns = new TurnDecisions(state.turns, state.people);
        parking = new ParkingDecisions(
                state.parking, state.boards, state.programme, state.deliberations, state.actions);
        blueprints = new BlueprintDecisions(state.blueprints, title -> state.drawUp(title, WITHOUT_NAMES, state.marks::keepInside), state.marks::madeSince);
        tableGroups = new TableGroupDecisions(state.tableGroups, state.people, present);
        comments = new CommentDecisions(state.comments, state.boards, state.rounds, state.programme);
        classifications = new ClassificationDecisions(
                state.marks,
                new WrittenItems(
                        state.boards, state.comments, state.stakeholders, state.neighbourhoods, state.matrices,
                        state.organisation, state.agreements, state.process, state.resources, state.actions, state.parking,
                        state.blueprints, state.intake, state.turns));
        undo = new UndoDecisions(state.history);
    }

    /**
     * What a command that was let in leads to.
     *
     * @param at when it happens
     * @param role the role in which the actor acts; null for who has none yet
     */
    Decision decide(AtelierCommand asked, ParticipantId actor, Instant at, @Nullable Role role) {
        return switch (asked) {
            case LifecycleCommand command -> lifecycle.decide(command);
            case PeopleCommand command -> rounds.withArrivals(people.decide(command, actor, role));
            case BoardCommand command -> boards.decide(command, actor);
            case RoundCommand command -> rounds.decide(command, actor);
            case StakeholderCommand command -> stakeholders.decide(command);
            case DecisionCommand command -> decisions.decide(command, actor, at);
            case ActivityCommand command -> activities.decide(command);
            case ResourceCommand command -> resources.decide(command, actor);
            case NeighbourhoodCommand command -> neighbourhoods.decide(command);
            case ProcessCommand command -> process.decide(command);
            case ProgrammeCommand command -> rounds.withArrivals(programme.decide(command, actor, role));
            case ActionCommand command -> actions.decide(command, actor, at);
            case IntakeCommand command -> intake.decide(command, at);
            case MatrixCommand command -> matrices.decide(command, actor);
            case OrganisationCommand command -> organisation.decide(command, actor);
            case AgreementCommand command -> agreements.decide(command, actor, at);
            case DirectingRoleCommand command -> directingRoles.decide(command);
            case LegalCommand command -> legal.decide(command);
            case RingCommand command -> rings.decide(command);
            case OriginCommand command -> origins.decide(command);
            case TurnCommand command -> turns.decide(command, actor, role);
            case ParkingCommand command -> parking.decide(command);
            case BlueprintCommand command -> blueprints.decide(command);
            case TableGroupCommand command -> tableGroups.decide(command);
            case PlacingCommand command -> placings.decide(command, actor);
            case CommentCommand command -> comments.decide(command, actor);
            case RasciCommand command -> rasci.decide(command, actor);
            case ClassificationCommand command -> classifications.decide(command);
            case UndoCommand command -> undo.decide(command, actor);
        };
    }
}
