package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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

/**
 * What has happened in an atelier; never changed, never removed.
 *
 * <p>Its type name in JSON is the simple name of the record and is kept for ever: an approved file per event type sees to it.
 * What is not known is left out, whatever the mapper that writes it thinks of nulls.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface AtelierEvent permits
        LifecycleEvent,
        PeopleEvent,
        BoardEvent,
        RoundEvent,
        StakeholderEvent,
        DecisionEvent,
        ActivityEvent,
        ResourceEvent,
        NeighbourhoodEvent,
        ProcessEvent,
        ProgrammeEvent,
        ActionEvent,
        IntakeEvent,
        MatrixEvent,
        OrganisationEvent,
        AgreementEvent,
        DirectingRoleEvent,
        LegalEvent,
        RingEvent,
        ParkingEvent,
        CommentEvent,
        BlueprintEvent,
        TableGroupEvent,
        PlacingEvent,
        RasciEvent,
        ClassificationEvent,
        OriginEvent,
        TurnEvent {}
