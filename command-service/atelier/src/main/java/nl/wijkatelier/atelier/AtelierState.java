package nl.wijkatelier.atelier;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.action.Actions;
import nl.wijkatelier.atelier.activity.Activities;
import nl.wijkatelier.atelier.agreement.Agreements;
import nl.wijkatelier.atelier.blueprint.Blueprints;
import nl.wijkatelier.atelier.blueprint.Drawing;
import nl.wijkatelier.atelier.board.BoardEffects;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.classification.Marks;
import nl.wijkatelier.atelier.comment.CommentEffects;
import nl.wijkatelier.atelier.comment.Comments;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.directingrole.DirectingRoles;
import nl.wijkatelier.atelier.intake.Intake;
import nl.wijkatelier.atelier.legal.LegalChecks;
import nl.wijkatelier.atelier.lifecycle.Lifecycle;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.origin.Origins;
import nl.wijkatelier.atelier.parking.ParkingLot;
import nl.wijkatelier.atelier.passage.Passages;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.placing.Placings;
import nl.wijkatelier.atelier.process.ProcessPlan;
import nl.wijkatelier.atelier.programme.Programme;
import nl.wijkatelier.atelier.rasci.RasciRounds;
import nl.wijkatelier.atelier.resource.Resources;
import nl.wijkatelier.atelier.ring.Rings;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.atelier.stakeholder.StakeholderEffects;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.atelier.tablegroup.TableGroups;
import nl.wijkatelier.atelier.turn.TurnRounds;
import nl.wijkatelier.atelier.undo.History;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEvent;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.agreement.AgreementEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintEvent;
import nl.wijkatelier.contract.blueprint.BlueprintSource;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.classification.ClassificationEvent;
import nl.wijkatelier.contract.comment.CommentEvent;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.directingrole.DirectingRoleEvent;
import nl.wijkatelier.contract.intake.IntakeEvent;
import nl.wijkatelier.contract.legal.LegalEvent;
import nl.wijkatelier.contract.matrix.MatrixEvent;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodEvent;
import nl.wijkatelier.contract.organisation.OrganisationEvent;
import nl.wijkatelier.contract.origin.OriginEvent;
import nl.wijkatelier.contract.parking.ParkingEvent;
import nl.wijkatelier.contract.people.PeopleEvent;
import nl.wijkatelier.contract.placing.PlacingEvent;
import nl.wijkatelier.contract.process.ProcessEvent;
import nl.wijkatelier.contract.programme.ProgrammeEvent;
import nl.wijkatelier.contract.rasci.RasciEvent;
import nl.wijkatelier.contract.resource.ResourceEvent;
import nl.wijkatelier.contract.ring.RingEvent;
import nl.wijkatelier.contract.round.RoundEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.tablegroup.TableGroupEvent;
import nl.wijkatelier.contract.turn.TurnEvent;

/** What the write side knows of one atelier: a part for each feature, and the history of them all. */
final class AtelierState {
    final AtelierId id;
    final Lifecycle lifecycle;
    final People people;
    final Boards boards;
    final Rounds rounds;
    final Stakeholders stakeholders;
    final Deliberations deliberations;
    final Activities activities;
    final Resources resources;
    final Neighbourhoods neighbourhoods;
    final ProcessPlan process;
    final Programme programme;
    final Actions actions;
    final Intake intake;
    final Matrices matrices;
    final Organisation organisation;
    final Agreements agreements;
    final DirectingRoles directingRoles;
    final LegalChecks legal;
    final Rings rings;
    final Origins origins;
    final TurnRounds turns;
    final ParkingLot parking;
    final Blueprints blueprints;
    final TableGroups tableGroups;
    final Placings placings;
    final Comments comments;
    final RasciRounds rasci;
    final Marks marks;
    final Passages passages;
    final History history;
    private long revision;

    private AtelierState(AtelierSnapshot snapshot) {
        id = snapshot.atelier();
        revision = snapshot.revision();
        lifecycle = new Lifecycle(id, snapshot.phase());
        people = People.restore(snapshot.people());
        boards = Boards.restore(snapshot.boards());
        rounds = Rounds.restore(snapshot.rounds(), boards);
        stakeholders = Stakeholders.restore(snapshot.stakeholders());
        deliberations = Deliberations.restore(snapshot.decisions());
        activities = Activities.restore(snapshot.activities());
        resources = Resources.restore(snapshot.resources());
        neighbourhoods = Neighbourhoods.restore(snapshot.neighbourhoods());
        process = ProcessPlan.restore(snapshot.process());
        programme = Programme.restore(snapshot.programme());
        actions = Actions.restore(snapshot.actions());
        intake = Intake.restore(snapshot.intake());
        matrices = Matrices.restore(snapshot.matrices());
        organisation = Organisation.restore(snapshot.organisation());
        agreements = Agreements.restore(snapshot.agreements());
        directingRoles = DirectingRoles.restore(snapshot.directingRoles());
        legal = LegalChecks.restore(snapshot.legal());
        rings = Rings.restore(snapshot.rings());
        origins = Origins.restore(snapshot.origins());
        turns = TurnRounds.restore(snapshot.turns());
        parking = ParkingLot.restore(snapshot.parking());
        blueprints = Blueprints.restore(snapshot.blueprints());
        tableGroups = TableGroups.restore(snapshot.tableGroups());
        placings = Placings.restore(snapshot.placings());
        comments = Comments.restore(snapshot.comments());
        rasci = RasciRounds.restore(snapshot.rasci());
        marks = Marks.restore(snapshot.marks());
        passages = Passages.restore(snapshot.passages());
        history = History.restore(
                snapshot.undo(),
                List.of(
                        new BoardEffects(boards),
                        new StakeholderEffects(stakeholders),
                        new CommentEffects(comments)));
    }

    static AtelierState restore(AtelierSnapshot snapshot) {
        return new AtelierState(snapshot);
    }

    AtelierSnapshot snapshot() {
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
                resources.snapshot(),
                neighbourhoods.snapshot(),
                process.snapshot(),
                programme.snapshot(),
                actions.snapshot(),
                intake.snapshot(),
                matrices.snapshot(),
                organisation.snapshot(),
                agreements.snapshot(),
                directingRoles.snapshot(),
                legal.snapshot(),
                rings.snapshot(),
                origins.snapshot(),
                turns.snapshot(),
                parking.snapshot(),
                blueprints.snapshot(),
                tableGroups.snapshot(),
                placings.snapshot(),
                comments.snapshot(),
                rasci.snapshot(),
                marks.snapshot(),
                passages.snapshot(),
                history.snapshot());
    }

    /** The history comes first: it needs to see the features as they were before the event. */
    void evolve(RecordedEvent recorded) {
        history.evolve(recorded);
        var actor = recorded.cause().actor();
        passages.evolve(recorded.event(), actor, recorded.revision());
        switch (recorded.event()) {
            case LifecycleEvent event -> lifecycle.evolve(event);
            case PeopleEvent event -> people.evolve(event);
            case BoardEvent event -> boards.evolve(event, actor, recorded.revision());
            case RoundEvent event -> rounds.evolve(event, actor);
            case StakeholderEvent event -> stakeholders.evolve(event);
            case DecisionEvent event -> deliberations.evolve(event, actor);
            case ActivityEvent event -> activities.evolve(event);
            case ResourceEvent event -> resources.evolve(event, actor, recorded.revision());
            case NeighbourhoodEvent event -> neighbourhoods.evolve(event);
            case ProcessEvent event -> process.evolve(event);
            case ProgrammeEvent event -> programme.evolve(event);
            case ActionEvent event -> actions.evolve(event, actor, recorded.revision());
            case IntakeEvent event -> intake.evolve(event);
            case MatrixEvent event -> matrices.evolve(event, actor);
            case OrganisationEvent event -> {
                organisation.evolve(event, actor, recorded.revision());
                rasci.evolve(event);
            }
            case AgreementEvent event -> agreements.evolve(event, actor, recorded.revision());
            case DirectingRoleEvent event -> directingRoles.evolve(event);
            case LegalEvent event -> legal.evolve(event);
            case RingEvent event -> rings.evolve(event);
            case OriginEvent event -> origins.evolve(event);
            case TurnEvent event -> turns.evolve(event);
            case ParkingEvent event -> parking.evolve(event);
            case BlueprintEvent event -> blueprints.evolve(event);
            case TableGroupEvent event -> tableGroups.evolve(event);
            case PlacingEvent event -> placings.evolve(event, actor);
            case CommentEvent event -> comments.evolve(event, actor);
            case RasciEvent event -> rasci.evolve(event);
            case ClassificationEvent event -> marks.evolve(event, recorded.revision());
        }
        revision = recorded.revision();
    }

    long revision() {
        return revision;
    }

    /** The events that end what goes on, the innermost first. */
    Stream<AtelierEvent> stops() {
        return Stream.of(turns, activities, programme).flatMap(Running::stops);
    }

    /** The open rounds of all features that have any. */
    Stream<OpenRound> undisclosed() {
        return Stream.<Undisclosed>of(rounds, resources, placings, matrices, deliberations, rasci)
                .flatMap(Undisclosed::undisclosed);
    }

    /** The blueprint of the atelier as it is now, without the texts that name somebody and without what stays inside. */
    Blueprint drawUp(Title title, Predicate<String> namesSomebody, BiPredicate<ItemKind, String> staysInside) {
        var drawing = new Drawing(
                programme, neighbourhoods, matrices, stakeholders, process, organisation, agreements, blueprints, staysInside);
        return drawing.drawnUp(title, new BlueprintSource(id, revision), namesSomebody);
    }
}
