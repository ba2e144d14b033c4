package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import nl.wijkatelier.contract.activity.ActivityHasEnded;
import nl.wijkatelier.contract.activity.ActivityIsNotPaused;
import nl.wijkatelier.contract.activity.ActivityIsNotRunning;
import nl.wijkatelier.contract.activity.ActivityIsRunning;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.AtelierIsNotOpen;
import nl.wijkatelier.contract.atelier.AtelierIsOpen;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteIsNotClustered;
import nl.wijkatelier.contract.board.NoteIsNotRemoved;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRewordedMeanwhile;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.MajorityIsNotReached;
import nl.wijkatelier.contract.decision.NotEntitled;
import nl.wijkatelier.contract.decision.ObjectionIsMet;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.PositionNotOfMethod;
import nl.wijkatelier.contract.decision.PositionsAreAwaited;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.decision.RoundIsOpen;
import nl.wijkatelier.contract.people.LastFacilitator;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.round.BudgetSpent;
import nl.wijkatelier.contract.round.NoDotToTakeBack;
import nl.wijkatelier.contract.round.NoteIsFull;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.VoteIsClosed;
import nl.wijkatelier.contract.round.VoteIsRunning;
import nl.wijkatelier.contract.round.WritingRoundIsRunning;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.NothingToRedo;
import nl.wijkatelier.contract.undo.NothingToUndo;

/**
 * Why an atelier does not do what was asked. A refused command changes nothing. The components of the record travel
 * with the problem detail (RFC 9457), so that a client can act on them.
 */
public sealed interface Refusal permits
        NotAllowed,
        NotJoined,
        LastFacilitator,
        ItemUnknown,
        ItemExists,
        NoteIsRemoved,
        NoteIsNotRemoved,
        OtherBoard,
        NoteIsNotClustered,
        NoteRewordedMeanwhile,
        NotYourPrivateNote,
        AtelierIsNotOpen,
        AtelierIsClosed,
        AtelierIsOpen,
        WritingRoundIsRunning,
        RoundIsRevealed,
        VoteIsRunning,
        VoteIsClosed,
        BudgetSpent,
        NoteIsFull,
        NoDotToTakeBack,
        NothingToUndo,
        NothingToRedo,
        ChangedSince,
        DecisionIsSettled,
        DecisionIsNotAgreed,
        RoundIsOpen,
        RoundIsNotOpen,
        NotEntitled,
        PositionNotOfMethod,
        ReasonMissing,
        ObjectionsAreOpen,
        ObjectionIsMet,
        PositionsAreAwaited,
        MajorityIsNotReached,
        ActivityIsRunning,
        ActivityIsNotRunning,
        ActivityIsNotPaused,
        ActivityHasEnded {

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
