package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import nl.wijkatelier.contract.action.ActionRefusal;
import nl.wijkatelier.contract.activity.ActivityRefusal;
import nl.wijkatelier.contract.agreement.AgreementRefusal;
import nl.wijkatelier.contract.atelier.LifecycleRefusal;
import nl.wijkatelier.contract.blueprint.BlueprintRefusal;
import nl.wijkatelier.contract.board.BoardRefusal;
import nl.wijkatelier.contract.classification.ClassificationRefusal;
import nl.wijkatelier.contract.comment.CommentRefusal;
import nl.wijkatelier.contract.decision.DecisionRefusal;
import nl.wijkatelier.contract.directingrole.DirectingRoleRefusal;
import nl.wijkatelier.contract.intake.IntakeRefusal;
import nl.wijkatelier.contract.matrix.MatrixRefusal;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodRefusal;
import nl.wijkatelier.contract.organisation.OrganisationRefusal;
import nl.wijkatelier.contract.parking.ParkingRefusal;
import nl.wijkatelier.contract.people.PeopleRefusal;
import nl.wijkatelier.contract.placing.PlacingRefusal;
import nl.wijkatelier.contract.process.ProcessRefusal;
import nl.wijkatelier.contract.programme.ProgrammeRefusal;
import nl.wijkatelier.contract.rasci.RasciRefusal;
import nl.wijkatelier.contract.resource.ResourceRefusal;
import nl.wijkatelier.contract.round.RoundRefusal;
import nl.wijkatelier.contract.stakeholder.StakeholderRefusal;
import nl.wijkatelier.contract.tablegroup.TableGroupRefusal;
import nl.wijkatelier.contract.turn.TurnRefusal;
import nl.wijkatelier.contract.undo.UndoRefusal;

/**
 * Why an atelier does not do what was asked. A refused command changes nothing. The components of the record travel
 * with the problem detail (RFC 9457), so that a client can act on them.
 */
public sealed interface Refusal permits
        ItemUnknown,
        ItemExists,
        ItemChangedMeanwhile,
        DayIsToCome,
        PeopleRefusal,
        BoardRefusal,
        LifecycleRefusal,
        RoundRefusal,
        UndoRefusal,
        DecisionRefusal,
        ActivityRefusal,
        ResourceRefusal,
        ProcessRefusal,
        ProgrammeRefusal,
        ActionRefusal,
        IntakeRefusal,
        MatrixRefusal,
        OrganisationRefusal,
        NeighbourhoodRefusal,
        AgreementRefusal,
        DirectingRoleRefusal,
        ParkingRefusal,
        CommentRefusal,
        BlueprintRefusal,
        TableGroupRefusal,
        PlacingRefusal,
        RasciRefusal,
        ClassificationRefusal,
        TurnRefusal,
        StakeholderRefusal {

    /** What sort of refusal it is; decides the HTTP status. */
    enum Reason {
        /** 404: what the command names is not there. */
        UNKNOWN,
        /** 403: not for this person. */
        FORBIDDEN,
        /** 409: not in the present state; another state would allow it. */
        CONFLICT,
        /** 422: a rule of the method forbids it. */
        RULE
    }

    @JsonIgnore
    Reason reason();

    /** One sentence that says what is wrong and what to do. */
    @JsonIgnore
    String detail();

    /** The stable code by which clients know it: the record's name in kebab case, such as {@code budget-spent}. */
    @JsonIgnore
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
