package nl.wijkatelier.atelier.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.WorkplaceKind;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;
import org.jspecify.annotations.Nullable;

/**
 * How an item runs: its phases, one after the other.
 *
 * @param boardId the board it is done on
 * @param phases its phases
 * @param phase the phase that was started last, from 1; 0 before the first
 * @param activityId the activity that this phase is on the clock
 * @param hiding the activities of this phase and those just before it from which it goes on: the round or the dot vote that
 *     hides is named after one of them; none when nothing is hidden
 */
public record Run(
        @Nullable BoardId boardId,
        List<AgendaPhase> phases,
        int phase,
        @Nullable ActivityId activityId,
        List<ActivityId> hiding) {

    /** What happens now; null before the first phase. */
    @Nullable AgendaPhase current() {
        return phase == 0 ? null : phases.get(phase - 1);
    }

    /** What happens next; null when this is the last phase. */
    @Nullable AgendaPhase following() {
        return phase == phases.size() ? null : phases.get(phase);
    }

    /** Whether what hides this phase goes on in the next one. */
    boolean goesOn() {
        var now = current();
        var next = following();
        return now != null
                && next != null
                && next.visibility().goesOnFrom(now.visibility())
                && Objects.equals(now.place(), next.place());
    }

    /** Whether the notes on a board are looked at without their authors in this phase. */
    boolean hidesAuthorsOn(BoardId board) {
        var now = current();
        return now != null
                && now.visibility() == PhaseVisibility.ALL_ANON
                && now.place() == null
                && board.equals(boardId);
    }

    /** Whether people write unseen on the board in this phase. */
    boolean isWrittenOnBoard() {
        var now = current();
        return now != null && now.place() == null && now.visibility().isWritten();
    }

    /** Whether positions on decisions are each person's own in this phase. */
    boolean hidesPositions() {
        var now = current();
        return now != null
                && now.visibility() == PhaseVisibility.RESULTS_HIDDEN
                && now.place() != null
                && now.place().kind() == WorkplaceKind.DECISIONS;
    }

    /** The next phase has started. */
    Run next(int started, ActivityId activity) {
        var now = switch (phases.get(started - 1).visibility()) {
            case OWN, PAIR, QUAD, TABLE, FACILITATOR, RESULTS_HIDDEN ->
                Stream.concat(goesOn() ? hiding.stream() : Stream.empty(), Stream.of(activity)).toList();
            case ALL_ANON, ALL -> List.<ActivityId>of();
        };
        return new Run(boardId, phases, started, activity, now);
    }

    /** The name of the writing round that begins with an activity. */
    static RoundId round(ActivityId began) {
        return new RoundId(began.value());
    }

    /** The name of the dot vote that begins with an activity. */
    static VoteId vote(ActivityId began) {
        return new VoteId(began.value());
    }
}
