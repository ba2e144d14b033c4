package nl.wijkatelier.atelier.round;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.N3;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.round.BudgetSpent;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.NoDotToTakeBack;
import nl.wijkatelier.contract.round.NoteIsFull;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.OwnNote;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.VoteIsClosed;
import nl.wijkatelier.contract.round.VoteIsRunning;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.junit.jupiter.api.Test;

class DotVoteTest {
    private static final VoteId V1 = new VoteId("v1");
    private static final VoteId V2 = new VoteId("v2");

    @Test
    void a_vote_is_opened() {
        given().when(FEM, new OpenDotVote(V1, BOARD, 3, 2)).then(new DotVoteOpened(V1, BOARD, 3, 2));
    }

    @Test
    void a_board_has_one_vote_at_a_time() {
        voting()
                .when(FEM, new OpenDotVote(V2, BOARD, 3, 2))
                .thenRefused(new VoteIsRunning(V1))
                .when(FEM, new OpenDotVote(V2, OTHER_BOARD, 3, 2))
                .then(new DotVoteOpened(V2, OTHER_BOARD, 3, 2));
    }

    @Test
    void a_vote_needs_a_board_and_a_new_id() {
        voting()
                .when(FEM, new OpenDotVote(V1, OTHER_BOARD, 3, 2))
                .thenRefused(new ItemExists(ItemKind.VOTE, "v1"))
                .when(FEM, new OpenDotVote(V2, new BoardId("b9"), 3, 2))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_dot_is_given_to_a_note_of_somebody_else_only() {
        voting()
                .when(BRAM, new CastDot(V1, N1))
                .thenRefused(new OwnNote(N1))
                .when(ANNA, new CastDot(V1, N1))
                .then(new DotCast(V1, N1));
    }

    @Test
    void at_most_so_many_dots_fit_on_one_note() {
        voting()
                .and(ANNA, new CastDot(V1, N1), new CastDot(V1, N1))
                .when(ANNA, new CastDot(V1, N1))
                .thenRefused(new NoteIsFull(N1, 2))
                .when(FEM, new CastDot(V1, N1))
                .then(new DotCast(V1, N1));
    }

    @Test
    void the_budget_is_the_budget() {
        voting()
                .and(ANNA, new CastDot(V1, N1), new CastDot(V1, N1), new CastDot(V1, N2))
                .when(ANNA, new CastDot(V1, N2))
                .thenRefused(new BudgetSpent(V1, 3));
    }

    @Test
    void no_dot_goes_to_a_note_that_is_not_there() {
        voting()
                .and(ANNA, new RemoveNote(N2))
                .happened(by(ANNA, noteAdded(N3, OTHER_BOARD)))
                .when(ANNA, new CastDot(V1, N2))
                .thenRefused(new NoteIsRemoved(N2))
                .when(ANNA, new CastDot(V1, N3))
                .thenRefused(new OtherBoard("n3"))
                .when(ANNA, new CastDot(V1, new NoteId("n9")))
                .thenRefused(unknown(ItemKind.NOTE, "n9"))
                .when(ANNA, new CastDot(V2, N1))
                .thenRefused(unknown(ItemKind.VOTE, "v2"));
    }

    @Test
    void no_dot_goes_to_a_private_note_not_even_ones_own() {
        voting()
                .happened(by(FEM, new WritingRoundStarted(new RoundId("r1"), BOARD, CONCERNS)))
                .and(ANNA, addNote(N3))
                .when(ANNA, new CastDot(V1, N3))
                .thenRefused(new NotYourPrivateNote(N3));
    }

    @Test
    void a_dot_is_taken_back_and_can_be_given_again() {
        voting()
                .and(ANNA, new CastDot(V1, N1), new CastDot(V1, N1), new CastDot(V1, N2))
                .when(ANNA, new TakeBackDot(V1, N1))
                .then(new DotTakenBack(V1, N1))
                .when(ANNA, new CastDot(V1, N2))
                .then(new DotCast(V1, N2));
    }

    @Test
    void a_dot_is_taken_back_from_a_note_that_was_removed() {
        voting()
                .and(ANNA, new CastDot(V1, N1))
                .and(BRAM, new RemoveNote(N1))
                .when(ANNA, new TakeBackDot(V1, N1))
                .then(new DotTakenBack(V1, N1));
    }

    @Test
    void one_takes_back_ones_own_dots_only() {
        voting().and(ANNA, new CastDot(V1, N1)).when(BRAM, new TakeBackDot(V1, N1)).thenRefused(new NoDotToTakeBack(N1));
    }

    @Test
    void a_vote_is_closed() {
        voting().and(ANNA, new CastDot(V1, N1)).when(FEM, new CloseDotVote(V1)).then(new DotVoteClosed(V1));
    }

    @Test
    void a_closed_vote_is_over_and_the_next_one_can_open() {
        voting()
                .and(ANNA, new CastDot(V1, N1))
                .and(FEM, new CloseDotVote(V1))
                .when(ANNA, new CastDot(V1, N1))
                .thenRefused(new VoteIsClosed(V1))
                .when(ANNA, new TakeBackDot(V1, N1))
                .thenRefused(new VoteIsClosed(V1))
                .when(FEM, new CloseDotVote(V1))
                .thenRefused(new VoteIsClosed(V1))
                .when(FEM, new OpenDotVote(V2, BOARD, 3, 2))
                .then(new DotVoteOpened(V2, BOARD, 3, 2));
    }

    private static Scenario voting() {
        return given(by(BRAM, noteAdded(N1)), by(BRAM, noteAdded(N2)))
                .and(FEM, new OpenDotVote(V1, BOARD, 3, 2));
    }
}
