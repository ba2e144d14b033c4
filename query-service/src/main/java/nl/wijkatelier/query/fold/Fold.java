package nl.wijkatelier.query.fold;

import java.util.List;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.action.ActionEvent;
import nl.wijkatelier.contract.activity.ActivityEvent;
import nl.wijkatelier.contract.agreement.AgreementEvent;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.blueprint.BlueprintEvent;
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
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * The one place where events get their meaning for readers: what an event changes in the items of its atelier. Live
 * frames, read models, keyframes and replay are all made of these changes.
 */
public final class Fold {
    private Fold() {}

    /**
     * What an event changes.
     *
     * @param before the items just before the event
     * @param recorded the event
     * @throws nl.wijkatelier.query.item.ItemMissing if the event is about something that is not there
     */
    public static List<ItemChange> changes(Items before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case LifecycleEvent event -> LifecycleFold.changes(before, recorded, event);
            case PeopleEvent event -> PeopleFold.changes(before, recorded, event);
            case BoardEvent event -> BoardFold.changes(before, recorded, event);
            case RoundEvent event -> RoundFold.changes(before, recorded, event);
            case StakeholderEvent event -> StakeholderFold.changes(before, event);
            case DecisionEvent event -> DecisionFold.changes(before, recorded, event);
            case ActivityEvent event -> ActivityFold.changes(before, recorded, event);
            case ResourceEvent event -> ResourceFold.changes(before, recorded, event);
            case NeighbourhoodEvent event -> NeighbourhoodFold.changes(before, event);
            case ProcessEvent event -> ProcessFold.changes(before, event);
            case ProgrammeEvent event -> ProgrammeFold.changes(before, recorded, event);
            case ActionEvent event -> ActionFold.changes(before, recorded, event);
            case IntakeEvent event -> IntakeFold.changes(before, recorded, event);
            case MatrixEvent event -> MatrixFold.changes(before, recorded, event);
            case OrganisationEvent event -> OrganisationFold.changes(before, recorded, event);
            case AgreementEvent event -> AgreementFold.changes(before, recorded, event);
            case DirectingRoleEvent event -> DirectingRoleFold.changes(before, event);
            case LegalEvent event -> LegalFold.changes(before, recorded, event);
            case RingEvent event -> RingFold.changes(before, event);
            case OriginEvent event -> OriginFold.changes(before, event);
            case TurnEvent event -> TurnFold.changes(before, recorded, event);
            case CommentEvent event -> CommentFold.changes(before, recorded, event);
            case ParkingEvent event -> ParkingFold.changes(before, recorded, event);
            case BlueprintEvent event -> BlueprintFold.changes(before, recorded, event);
            case TableGroupEvent event -> TableGroupFold.changes(before, recorded, event);
            case PlacingEvent event -> PlacingFold.changes(before, recorded, event);
            case RasciEvent event -> RasciFold.changes(before, recorded, event);
            case ClassificationEvent event -> ClassificationFold.changes(before, recorded, event);
        };
    }
}
