package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteIsNotRemoved;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.RestoreNote;
import org.junit.jupiter.api.Test;

class RemoveNoteTest {
    @Test
    void a_note_is_taken_off_the_board() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new RemoveNote(N1)).then(new NoteRemoved(N1));
    }

    @Test
    void a_note_is_taken_off_once() {
        given(by(ANNA, noteAdded(N1)), by(BRAM, new NoteRemoved(N1)))
                .when(ANNA, new RemoveNote(N1))
                .thenRefused(new NoteIsRemoved(N1));
    }

    @Test
    void a_removed_note_is_put_back() {
        given(by(ANNA, noteAdded(N1)), by(BRAM, new NoteRemoved(N1)))
                .when(ANNA, new RestoreNote(N1))
                .then(new NoteRestored(N1))
                .when(BRAM, new MoveNote(N1, THERE))
                .then(new NoteMoved(N1, THERE));
    }

    @Test
    void a_note_on_the_board_is_not_put_back() {
        given(by(ANNA, noteAdded(N1))).when(ANNA, new RestoreNote(N1)).thenRefused(new NoteIsNotRemoved(N1));
    }

    @Test
    void an_unknown_note_is_not_put_back() {
        given().when(ANNA, new RestoreNote(N1)).thenRefused(unknown(ItemKind.NOTE, "n1"));
    }
}
