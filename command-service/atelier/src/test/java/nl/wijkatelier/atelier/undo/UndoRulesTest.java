package nl.wijkatelier.atelier.undo;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.HERE;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.N3;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.NothingToRedo;
import nl.wijkatelier.contract.undo.NothingToUndo;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class UndoRulesTest {
    @Test
    void there_may_be_nothing_to_undo_or_redo() {
        given(by(BRAM, noteAdded(N1)))
                .when(ANNA, new UndoLast())
                .thenRefused(new NothingToUndo())
                .when(ANNA, new RedoLast())
                .thenRefused(new NothingToRedo());
    }

    @Test
    void one_undoes_ones_own_actions_the_last_one_first() {
        given()
                .and(ANNA, addNote(N1), addNote(N2))
                .and(BRAM, addNote(N3))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new NoteRemoved(N2))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1))
                .when(ANNA, new UndoLast())
                .thenRefused(new NothingToUndo())
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteRestored(N1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c2", new NoteRestored(N2));
    }

    @Test
    void what_somebody_else_changed_since_is_not_undone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, THERE))
                .and(BRAM, new MoveNote(N1, new Point(7, 7)))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("n1"));
    }

    @Test
    void another_aspect_changed_by_somebody_else_is_in_nobodys_way() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, THERE))
                .and(BRAM, new RecolourNote(N1, NoteColour.PINK), new RewordNote(N1, INSULATE, 0))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteMoved(N1, HERE));
    }

    @Test
    void somebody_elses_change_before_ones_own_is_in_nobodys_way() {
        given(by(BRAM, noteAdded(N1)))
                .and(BRAM, new MoveNote(N1, new Point(7, 7)))
                .and(ANNA, new MoveNote(N1, THERE))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new NoteMoved(N1, new Point(7, 7)));
    }

    @Test
    void a_change_by_somebody_else_between_ones_own_stops_the_undo_there() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, new Point(1, 1)))
                .and(BRAM, new MoveNote(N1, new Point(2, 2)))
                .and(ANNA, new MoveNote(N1, new Point(3, 3)))
                .when(ANNA, new UndoLast())
                .thenUndoing("c3", new NoteMoved(N1, new Point(2, 2)))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("n1"));
    }

    @Test
    void a_note_that_somebody_else_worked_on_is_not_undone() {
        for (var work : List.<AtelierCommand>of(
                new RewordNote(N1, INSULATE, 99),
                new MoveNote(N1, THERE),
                new RecolourNote(N1, NoteColour.PINK),
                new ResizeNote(N1, NoteSize.LARGE),
                formCluster(C1, N1),
                new RemoveNote(N1))) {
            given().and(ANNA, addNote(N1)).and(BRAM, work).when(ANNA, new UndoLast()).thenRefused(new ChangedSince("n1"));
        }
    }

    @Test
    void the_place_of_a_note_that_somebody_else_removed_is_not_undone_until_it_is_back() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, THERE))
                .and(BRAM, new RemoveNote(N1))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("n1"))
                .and(BRAM, new RestoreNote(N1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteMoved(N1, HERE));
    }

    @Test
    void what_somebody_else_changed_since_the_undo_is_not_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, THERE), new UndoLast())
                .and(BRAM, new MoveNote(N1, new Point(7, 7)))
                .when(ANNA, new RedoLast())
                .thenRefused(new ChangedSince("n1"));
    }

    @Test
    void an_undo_by_somebody_else_is_a_change_by_somebody_else() {
        given(by(FEM, noteAdded(N1)))
                .and(BRAM, new MoveNote(N1, new Point(7, 7)))
                .and(ANNA, new RecolourNote(N1, NoteColour.PINK))
                .and(BRAM, new RecolourNote(N1, NoteColour.BLUE), new UndoLast())
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("n1"));
    }

    @Test
    void a_new_action_of_ones_own_leaves_nothing_to_redo() {
        given()
                .and(ANNA, addNote(N1), new UndoLast(), addNote(N2))
                .when(ANNA, new RedoLast())
                .thenRefused(new NothingToRedo());
    }

    @Test
    void an_action_that_changed_nothing_is_nothing_to_undo() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new RecolourNote(N1, NoteColour.PINK), new RecolourNote(N1, NoteColour.PINK))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRecoloured(N1, NoteColour.YELLOW));
    }

    @Test
    void what_was_done_in_one_act_is_undone_and_redone_in_one() {
        given(by(BRAM, noteAdded(N1), noteAdded(N2)))
                .and(ANNA, addNote(N3))
                .inOneAct("drag", ANNA, new MoveNote(N1, THERE), new MoveNote(N2, THERE))
                .when(ANNA, new UndoLast())
                .thenUndoing("drag..1", new NoteMoved(N2, HERE), new NoteMoved(N1, HERE))
                .when(ANNA, new RedoLast())
                .thenRedoing("drag..1", new NoteMoved(N1, THERE), new NoteMoved(N2, THERE))
                .when(ANNA, new UndoLast())
                .thenUndoing("drag..1", new NoteMoved(N2, HERE), new NoteMoved(N1, HERE))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N3));
    }

    @Test
    void of_an_act_what_somebody_else_changed_since_stays_and_the_rest_is_undone() {
        given(by(BRAM, noteAdded(N1), noteAdded(N2)))
                .inOneAct("drag", ANNA, new MoveNote(N1, THERE), new MoveNote(N2, THERE))
                .and(BRAM, new MoveNote(N1, new Point(7, 7)))
                .when(ANNA, new UndoLast())
                .thenUndoing("drag..1", new NoteMoved(N2, HERE))
                .and(BRAM, new MoveNote(N2, new Point(7, 7)))
                .when(ANNA, new RedoLast())
                .thenRefused(new ChangedSince("n2"));
    }

    @Test
    void of_an_act_nothing_is_undone_when_somebody_else_changed_all_of_it_since() {
        given(by(BRAM, noteAdded(N1), noteAdded(N2)))
                .inOneAct("drag", ANNA, new MoveNote(N1, THERE), new MoveNote(N2, THERE))
                .and(BRAM, new RemoveNote(N1), new RemoveNote(N2))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("n1"));
    }

    @Test
    void votes_and_boards_are_not_undone() {
        given(by(BRAM, noteAdded(N2)))
                .and(FEM, addNote(N1), new OpenDotVote(new VoteId("v1"), BOARD, 3, 2), new CastDot(new VoteId("v1"), N2))
                .and(FEM, new OpenBoard(new BoardId("b9"), SOURCES, Component.GENERAL))
                .when(FEM, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1));
    }

    @Test
    void a_hundred_actions_are_remembered() {
        var scenario = given();
        for (int i = 1; i <= 105; i++) {
            scenario.and(ANNA, addNote(new NoteId("n" + i)));
        }
        for (int i = 1; i <= 100; i++) {
            scenario.and(ANNA, new UndoLast());
        }

        scenario.when(ANNA, new UndoLast()).thenRefused(new NothingToUndo());
    }
}
