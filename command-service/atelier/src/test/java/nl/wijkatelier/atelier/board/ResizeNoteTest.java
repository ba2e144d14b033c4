package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import org.junit.jupiter.api.Test;

class ResizeNoteTest {
    @Test
    void a_note_becomes_larger_and_smaller_again() {
        given(by(ANNA, noteAdded(N1)))
                .when(BRAM, new ResizeNote(N1, NoteSize.EXTRA_LARGE))
                .then(new NoteResized(N1, NoteSize.EXTRA_LARGE))
                .when(ANNA, new ResizeNote(N1, NoteSize.NORMAL))
                .then(new NoteResized(N1, NoteSize.NORMAL));
    }

    @Test
    void a_note_begins_in_the_normal_size() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new ResizeNote(N1, NoteSize.NORMAL)).thenNothingChanges();
    }

    @Test
    void it_keeps_its_size_through_everything_else() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, new NoteResized(N1, NoteSize.LARGE)), by(ANNA, new NoteRemoved(N1)))
                .and(ANNA, new RestoreNote(N1), new MoveNote(N1, THERE), new RecolourNote(N1, NoteColour.PINK), new RewordNote(N1, INSULATE, 99))
                .when(BRAM, new ResizeNote(N1, NoteSize.LARGE))
                .thenNothingChanges();
    }

    @Test
    void a_removed_note_is_not_resized() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, new NoteRemoved(N1)))
                .when(ANNA, new ResizeNote(N1, NoteSize.LARGE))
                .thenRefused(new NoteIsRemoved(N1));
    }

    @Test
    void a_note_that_is_not_there_is_not_resized() {
        given().when(ANNA, new ResizeNote(N1, NoteSize.LARGE)).thenRefused(new ItemUnknown(ItemKind.NOTE, N1.value()));
    }
}
