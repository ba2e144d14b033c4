package nl.wijkatelier.atelier.classification;

import nl.wijkatelier.atelier.action.Actions;
import nl.wijkatelier.atelier.agreement.Agreements;
import nl.wijkatelier.atelier.blueprint.Blueprints;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.comment.Comments;
import nl.wijkatelier.atelier.intake.Intake;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.parking.ParkingLot;
import nl.wijkatelier.atelier.process.ProcessPlan;
import nl.wijkatelier.atelier.resource.Resources;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.atelier.turn.TurnRounds;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.classification.ItemIsNotShown;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, wherever it stands.
 *
 * @param boards boards with what is on them
 * @param comments what was said of notes
 * @param stakeholders the register
 * @param neighbourhoods the neighbourhoods
 * @param matrices the decision matrices
 * @param organisation bodies and products
 * @param agreements what parties promise each other
 * @param process steps and hurdles
 * @param resources the resource table
 * @param actions the follow-up actions
 * @param parking the parking lot
 * @param blueprints the lessons
 * @param intake what was asked for
 * @param turns what was said in turn
 */
public record WrittenItems(
        Boards boards,
        Comments comments,
        Stakeholders stakeholders,
        Neighbourhoods neighbourhoods,
        Matrices matrices,
        Organisation organisation,
        Agreements agreements,
        ProcessPlan process,
        Resources resources,
        Actions actions,
        ParkingLot parking,
        Blueprints blueprints,
        Intake intake,
        TurnRounds turns) {

    /** Why something is not there for everybody in the atelier to see; null if it is. */
    @Nullable Refusal refusal(ItemKind kind, String id) {
        if (!isThere(kind, id)) {
            return new ItemUnknown(kind, id);
        }
        return isPrivate(kind, id) ? new ItemIsNotShown(kind, id) : null;
    }

    /** A note that was taken off the board can come back, and its text is in the history. */
    private boolean isThere(ItemKind kind, String id) {
        return switch (kind) {
            case BOARD -> boards.board(new BoardId(id)) != null;
            case NOTE -> boards.note(new NoteId(id)) != null;
            case CLUSTER -> boards.isFormed(new ClusterId(id));
            case FRAME -> boards.isDrawn(new FrameId(id));
            case COMMENT -> comments.has(new CommentId(id));
            case STAKEHOLDER -> stakeholders.isOnRegister(new StakeholderId(id));
            case NEIGHBOURHOOD -> neighbourhoods.isLookedAt(new NeighbourhoodId(id));
            case MATRIX -> matrices.has(new MatrixId(id));
            case BODY -> organisation.has(new BodyId(id));
            case PRODUCT -> organisation.has(new ProductId(id));
            case AGREEMENT -> agreements.has(new AgreementId(id));
            case PROCESS_STEP -> process.hasStep(new StepId(id));
            case HURDLE -> process.hasHurdle(new HurdleId(id));
            case RESOURCE_ROW -> resources.has(new ResourceRowId(id));
            case ACTION -> actions.has(new ActionId(id));
            case PARKED_TOPIC -> parking.has(new TopicId(id));
            case LESSON -> blueprints.has(new LessonId(id));
            case INTAKE_ENTRY -> intake.has(new EntryId(id));
            case TURN -> turns.has(id);
            // Nothing else is marked.
            default -> false;
        };
    }

    private boolean isPrivate(ItemKind kind, String id) {
        return switch (kind) {
            case NOTE -> boards.isSecret(new NoteId(id));
            case RESOURCE_ROW -> resources.isSecret(new ResourceRowId(id));
            default -> false;
        };
    }
}
