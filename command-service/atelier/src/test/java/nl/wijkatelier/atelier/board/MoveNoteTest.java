package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.HERE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.Point;
import org.junit.jupiter.api.Test;

class MoveNoteTest {
    @Test
    void a_note_is_moved() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new MoveNote(N1, THERE)).then(new NoteMoved(N1, THERE));
    }

    @Test
    void of_two_moves_the_last_one_wins() {
        given(by(ANNA, noteAdded(N1)))
                .and(BRAM, new MoveNote(N1, new Point(1, 1)))
                .when(ANNA, new MoveNote(N1, THERE))
                .then(new NoteMoved(N1, THERE));
    }

    @Test
    void a_note_that_is_there_already_does_not_move() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new MoveNote(N1, HERE)).thenNothingChanges();
    }

    @Test
    void an_unknown_note_is_not_moved() {
        given().when(ANNA, new MoveNote(N1, THERE)).thenRefused(unknown(ItemKind.NOTE, "n1"));
    }

    @Test
    void a_removed_note_is_not_moved() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, new NoteRemoved(N1)))
                .when(ANNA, new MoveNote(N1, THERE))
                .thenRefused(new NoteIsRemoved(N1));
    }
}
