package nl.wijkatelier.atelier;

import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.LifecycleCommand;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardCommand;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderCommand;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoCommand;
import nl.wijkatelier.contract.undo.UndoLast;

/** The one list of which command needs which permission. */
public final class Permissions {
    private Permissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(AtelierCommand command) {
        return switch (command) {
            case LifecycleCommand lifecycle -> switch (lifecycle) {
                case PlanAtelier _ -> Permission.PLAN;
                case OpenAtelier _, CloseAtelier _ -> Permission.LEAD;
            };
            case PeopleCommand people -> switch (people) {
                case JoinAtelier _ -> Permission.JOIN;
                case LeaveAtelier _ -> Permission.LEAVE;
                case GiveRole _ -> Permission.LEAD;
            };
            case BoardCommand board -> switch (board) {
                case OpenBoard _ -> Permission.LEAD;
                case AddNote _, RewordNote _, MoveNote _, RecolourNote _, RemoveNote _, RestoreNote _ ->
                    Permission.TAKE_PART;
                case FormCluster _, NameCluster _, DissolveCluster _, ClusterNote _, UnclusterNote _ ->
                    Permission.TAKE_PART;
                case DrawFrame _, ReshapeFrame _, TitleFrame _, RemoveFrame _ -> Permission.TAKE_PART;
                case DrawLink _, RemoveLink _ -> Permission.TAKE_PART;
            };
            case RoundCommand round -> switch (round) {
                case StartWritingRound _, RevealRound _, OpenDotVote _, CloseDotVote _ -> Permission.LEAD;
                case CastDot _, TakeBackDot _ -> Permission.TAKE_PART;
            };
            case StakeholderCommand stakeholder -> switch (stakeholder) {
                case RegisterStakeholder _, DescribeStakeholder _, PlaceStakeholder _, WithdrawStakeholder _ ->
                    Permission.TAKE_PART;
            };
            case DecisionCommand decision -> switch (decision) {
                case ProposeDecision _, AmendProposal _, TakePosition _ -> Permission.TAKE_PART;
                case OpenConsentRound _, IntegrateObjection _ -> Permission.LEAD;
                case AgreeDecision _, RejectDecision _, SupersedeDecision _ -> Permission.LEAD;
            };
            case ActivityCommand activity -> switch (activity) {
                case StartActivity _, PauseActivity _, ResumeActivity _, ExtendActivity _, EndActivity _ ->
                    Permission.LEAD;
            };
            case UndoCommand undo -> switch (undo) {
                case UndoLast _, RedoLast _ -> Permission.TAKE_PART;
            };
        };
    }
}
