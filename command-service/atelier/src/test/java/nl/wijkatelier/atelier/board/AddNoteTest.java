package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.HEAT;
import static nl.wijkatelier.atelier.Example.HERE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.junit.jupiter.api.Test;

class AddNoteTest {
    @Test
    void a_note_is_added() {
        given().when(ANNA, addNote(N1)).then(noteAdded(N1));
    }

    @Test
    void a_note_added_while_a_writing_round_runs_belongs_to_it() {
        given(by(FEM, new WritingRoundStarted(new RoundId("r1"), BOARD, CONCERNS)))
                .when(ANNA, addNote(N1))
                .then(new NoteAdded(N1, BOARD, HEAT, HERE, NoteColour.YELLOW, new RoundId("r1")));
    }

    @Test
    void a_note_on_another_board_does_not_belong_to_the_round() {
        given(by(FEM, new WritingRoundStarted(new RoundId("r1"), OTHER_BOARD, CONCERNS)))
                .when(ANNA, addNote(N1))
                .then(noteAdded(N1));
    }

    @Test
    void a_note_needs_a_board() {
        given()
                .when(ANNA, new AddNote(N1, new BoardId("b9"), HEAT, HERE, NoteColour.YELLOW))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_note_needs_a_new_id() {
        given(by(BRAM, noteAdded(N1))).when(ANNA, addNote(N1)).thenRefused(new ItemExists(ItemKind.NOTE, "n1"));
    }

    @Test
    void the_id_of_a_removed_note_stays_taken() {
        given(by(BRAM, noteAdded(N1)), by(BRAM, new NoteRemoved(N1)))
                .when(ANNA, addNote(N1))
                .thenRefused(new ItemExists(ItemKind.NOTE, "n1"));
    }
}
