package nl.wijkatelier.atelier.undo;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.HEAT;
import static nl.wijkatelier.atelier.Example.HERE;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.RENT;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class UndoNoteTest {
    @Test
    void adding_a_note_is_undone_and_redone() {
        given()
                .and(ANNA, addNote(N1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteRestored(N1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1));
    }

    @Test
    void rewording_is_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new RewordNote(N1, INSULATE, 99))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteReworded(N1, HEAT))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteReworded(N1, INSULATE));
    }

    @Test
    void moving_is_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new MoveNote(N1, THERE))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteMoved(N1, HERE))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteMoved(N1, THERE));
    }

    @Test
    void recolouring_is_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new RecolourNote(N1, NoteColour.PINK))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRecoloured(N1, NoteColour.YELLOW))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteRecoloured(N1, NoteColour.PINK));
    }

    @Test
    void resizing_is_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new ResizeNote(N1, NoteSize.LARGE))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteResized(N1, NoteSize.NORMAL))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteResized(N1, NoteSize.LARGE));
    }

    @Test
    void removing_and_restoring_are_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)))
                .and(ANNA, new RemoveNote(N1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRestored(N1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteRemoved(N1))
                .and(BRAM, new RestoreNote(N1))
                .when(BRAM, new UndoLast())
                .thenUndoing("c4", new NoteRemoved(N1));
    }

    @Test
    void what_one_did_to_a_private_note_is_undone_while_it_is_private() {
        given(by(FEM, new WritingRoundStarted(new RoundId("r1"), BOARD, CONCERNS)))
                .and(ANNA, addNote(N1), new RewordNote(N1, RENT, 0))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new NoteReworded(N1, HEAT))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1));
    }

    @Test
    void a_private_note_undone_before_the_reveal_and_redone_after_it_stays_private() {
        given(by(FEM, new WritingRoundStarted(new RoundId("r1"), BOARD, CONCERNS)))
                .and(ANNA, addNote(N1), new UndoLast())
                .and(FEM, new RevealRound(new RoundId("r1"), false))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteRestored(N1))
                .when(BRAM, new MoveNote(N1, THERE))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void the_reveal_is_no_change_by_somebody_else() {
        given(by(FEM, new WritingRoundStarted(new RoundId("r1"), BOARD, CONCERNS)))
                .and(ANNA, addNote(N1))
                .and(FEM, new RevealRound(new RoundId("r1"), false))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteRemoved(N1));
    }
}
