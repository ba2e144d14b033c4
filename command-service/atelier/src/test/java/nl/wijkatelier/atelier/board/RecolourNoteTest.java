package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.RecolourNote;
import org.junit.jupiter.api.Test;

class RecolourNoteTest {
    @Test
    void a_note_gets_another_colour() {
        given(by(ANNA, noteAdded(N1)))
                .when(BRAM, new RecolourNote(N1, NoteColour.PINK))
                .then(new NoteRecoloured(N1, NoteColour.PINK));
    }

    @Test
    void the_same_colour_changes_nothing() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new RecolourNote(N1, NoteColour.YELLOW)).thenNothingChanges();
    }

    @Test
    void a_removed_note_is_not_recoloured() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, new NoteRemoved(N1)))
                .when(ANNA, new RecolourNote(N1, NoteColour.PINK))
                .thenRefused(new NoteIsRemoved(N1));
    }
}
