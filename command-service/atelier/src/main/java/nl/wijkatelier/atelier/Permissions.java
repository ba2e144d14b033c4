package nl.wijkatelier.atelier;

import nl.wijkatelier.atelier.action.ActionPermissions;
import nl.wijkatelier.atelier.activity.ActivityPermissions;
import nl.wijkatelier.atelier.agreement.AgreementPermissions;
import nl.wijkatelier.atelier.blueprint.BlueprintPermissions;
import nl.wijkatelier.atelier.board.BoardPermissions;
import nl.wijkatelier.atelier.classification.ClassificationPermissions;
import nl.wijkatelier.atelier.comment.CommentPermissions;
import nl.wijkatelier.atelier.decision.DecisionPermissions;
import nl.wijkatelier.atelier.directingrole.DirectingRolePermissions;
import nl.wijkatelier.atelier.intake.IntakePermissions;
import nl.wijkatelier.atelier.legal.LegalPermissions;
import nl.wijkatelier.atelier.lifecycle.LifecyclePermissions;
import nl.wijkatelier.atelier.matrix.MatrixPermissions;
import nl.wijkatelier.atelier.neighbourhood.NeighbourhoodPermissions;
import nl.wijkatelier.atelier.organisation.OrganisationPermissions;
import nl.wijkatelier.atelier.origin.OriginPermissions;
import nl.wijkatelier.atelier.parking.ParkingPermissions;
import nl.wijkatelier.atelier.people.PeoplePermissions;
import nl.wijkatelier.atelier.placing.PlacingPermissions;
import nl.wijkatelier.atelier.process.ProcessPermissions;
import nl.wijkatelier.atelier.programme.ProgrammePermissions;
import nl.wijkatelier.atelier.rasci.RasciPermissions;
import nl.wijkatelier.atelier.resource.ResourcePermissions;
import nl.wijkatelier.atelier.ring.RingPermissions;
import nl.wijkatelier.atelier.round.RoundPermissions;
import nl.wijkatelier.atelier.stakeholder.StakeholderPermissions;
import nl.wijkatelier.atelier.tablegroup.TableGroupPermissions;
import nl.wijkatelier.atelier.turn.TurnPermissions;
import nl.wijkatelier.atelier.undo.UndoPermissions;
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
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.placing.PlacingCommand;
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

/** Which command needs which permission; each feature says so for its own. */
public final class Permissions {
    private Permissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(AtelierCommand command) {
        return switch (command) {
            case LifecycleCommand own -> LifecyclePermissions.neededFor(own);
            case PeopleCommand own -> PeoplePermissions.neededFor(own);
            case BoardCommand own -> BoardPermissions.neededFor(own);
            case RoundCommand own -> RoundPermissions.neededFor(own);
            case StakeholderCommand own -> StakeholderPermissions.neededFor(own);
            case DecisionCommand own -> DecisionPermissions.neededFor(own);
            case ActivityCommand own -> ActivityPermissions.neededFor(own);
            case ResourceCommand own -> ResourcePermissions.neededFor(own);
            case NeighbourhoodCommand own -> NeighbourhoodPermissions.neededFor(own);
            case ProcessCommand own -> ProcessPermissions.neededFor(own);
            case ProgrammeCommand own -> ProgrammePermissions.neededFor(own);
            case ActionCommand own -> ActionPermissions.neededFor(own);
            case IntakeCommand own -> IntakePermissions.neededFor(own);
            case MatrixCommand own -> MatrixPermissions.neededFor(own);
            case OrganisationCommand own -> OrganisationPermissions.neededFor(own);
            case AgreementCommand own -> AgreementPermissions.neededFor(own);
            case DirectingRoleCommand own -> DirectingRolePermissions.neededFor(own);
            case LegalCommand own -> LegalPermissions.neededFor(own);
            case RingCommand own -> RingPermissions.neededFor(own);
            case OriginCommand own -> OriginPermissions.neededFor(own);
            case TurnCommand own -> TurnPermissions.neededFor(own);
            case ParkingCommand own -> ParkingPermissions.neededFor(own);
            case BlueprintCommand own -> BlueprintPermissions.neededFor(own);
            case TableGroupCommand own -> TableGroupPermissions.neededFor(own);
            case CommentCommand own -> CommentPermissions.neededFor(own);
            case PlacingCommand own -> PlacingPermissions.neededFor(own);
            case RasciCommand own -> RasciPermissions.neededFor(own);
            case ClassificationCommand own -> ClassificationPermissions.neededFor(own);
            case UndoCommand own -> UndoPermissions.neededFor(own);
        };
    }
}
