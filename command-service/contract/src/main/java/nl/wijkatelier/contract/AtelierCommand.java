package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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

/**
 * What somebody asks of an atelier.
 *
 * <p>Its type name in JSON is the simple name of the record. Constructors refuse impossible values with {@link InvalidValue};
 * what the state of the atelier forbids is refused by its rules, with a {@link Refusal}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface AtelierCommand permits
        LifecycleCommand,
        PeopleCommand,
        BoardCommand,
        RoundCommand,
        StakeholderCommand,
        DecisionCommand,
        ActivityCommand,
        ResourceCommand,
        NeighbourhoodCommand,
        ProcessCommand,
        ProgrammeCommand,
        ActionCommand,
        IntakeCommand,
        MatrixCommand,
        OrganisationCommand,
        AgreementCommand,
        DirectingRoleCommand,
        LegalCommand,
        RingCommand,
        OriginCommand,
        TurnCommand,
        ParkingCommand,
        BlueprintCommand,
        TableGroupCommand,
        PlacingCommand,
        CommentCommand,
        RasciCommand,
        ClassificationCommand,
        UndoCommand {}
