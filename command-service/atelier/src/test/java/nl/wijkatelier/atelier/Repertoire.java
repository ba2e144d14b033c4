package nl.wijkatelier.atelier;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.action.ActionRepertoire;
import nl.wijkatelier.atelier.activity.ActivityRepertoire;
import nl.wijkatelier.atelier.agreement.AgreementRepertoire;
import nl.wijkatelier.atelier.blueprint.BlueprintRepertoire;
import nl.wijkatelier.atelier.board.BoardRepertoire;
import nl.wijkatelier.atelier.classification.ClassificationRepertoire;
import nl.wijkatelier.atelier.comment.CommentRepertoire;
import nl.wijkatelier.atelier.decision.DecisionRepertoire;
import nl.wijkatelier.atelier.directingrole.DirectingRoleRepertoire;
import nl.wijkatelier.atelier.intake.IntakeRepertoire;
import nl.wijkatelier.atelier.legal.LegalRepertoire;
import nl.wijkatelier.atelier.lifecycle.LifecycleRepertoire;
import nl.wijkatelier.atelier.matrix.MatrixRepertoire;
import nl.wijkatelier.atelier.neighbourhood.NeighbourhoodRepertoire;
import nl.wijkatelier.atelier.organisation.OrganisationRepertoire;
import nl.wijkatelier.atelier.origin.OriginRepertoire;
import nl.wijkatelier.atelier.parking.ParkingRepertoire;
import nl.wijkatelier.atelier.people.PeopleRepertoire;
import nl.wijkatelier.atelier.placing.PlacingRepertoire;
import nl.wijkatelier.atelier.process.ProcessRepertoire;
import nl.wijkatelier.atelier.programme.ProgrammeRepertoire;
import nl.wijkatelier.atelier.rasci.RasciRepertoire;
import nl.wijkatelier.atelier.resource.ResourceRepertoire;
import nl.wijkatelier.atelier.ring.RingRepertoire;
import nl.wijkatelier.atelier.round.RoundRepertoire;
import nl.wijkatelier.atelier.stakeholder.StakeholderRepertoire;
import nl.wijkatelier.atelier.tablegroup.TableGroupRepertoire;
import nl.wijkatelier.atelier.turn.TurnRepertoire;
import nl.wijkatelier.atelier.undo.UndoRepertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;

/** What a feature brings to the tests that are about all commands: one of each of its own, by whom they are for. */
public interface Repertoire {
    /** Those of all features. */
    List<Repertoire> ALL = List.of(
            new LifecycleRepertoire(),
            new PeopleRepertoire(),
            new BoardRepertoire(),
            new RoundRepertoire(),
            new StakeholderRepertoire(),
            new DecisionRepertoire(),
            new ActivityRepertoire(),
            new ResourceRepertoire(),
            new NeighbourhoodRepertoire(),
            new ProcessRepertoire(),
            new ProgrammeRepertoire(),
            new ActionRepertoire(),
            new IntakeRepertoire(),
            new MatrixRepertoire(),
            new OrganisationRepertoire(),
            new AgreementRepertoire(),
            new DirectingRoleRepertoire(),
            new LegalRepertoire(),
            new RingRepertoire(),
            new OriginRepertoire(),
            new TurnRepertoire(),
            new CommentRepertoire(),
            new ParkingRepertoire(),
            new BlueprintRepertoire(),
            new TableGroupRepertoire(),
            new PlacingRepertoire(),
            new RasciRepertoire(),
            new ClassificationRepertoire(),
            new UndoRepertoire());

    /** Commands for whoever is there, also before the doors open. */
    default List<AtelierCommand> forEverybody(ParticipantId actor) {
        return List.of();
    }

    /** Commands for who has a say, once the doors are open; facilitators also before. */
    default List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of();
    }

    /** Commands for facilitators only. */
    default List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of();
    }

    /** Commands that make sense often enough, on few ids, so that they meet. */
    default List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of();
    }

    /** One command of every type, as sent by this person, about themselves where it is about a person. */
    static Stream<AtelierCommand> everyCommand(ParticipantId actor) {
        return ALL.stream().flatMap(feature -> Stream.of(
                        feature.forEverybody(actor), feature.forParticipants(actor), feature.forFacilitators(actor))
                .flatMap(List::stream));
    }
}
