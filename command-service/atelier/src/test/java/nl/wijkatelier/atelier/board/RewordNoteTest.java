package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.HEAT;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.RENT;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteRewordedMeanwhile;
import nl.wijkatelier.contract.board.RewordNote;
import org.junit.jupiter.api.Test;

class RewordNoteTest {
    @Test
    void a_note_is_reworded() {
        var scenario = given(by(ANNA, noteAdded(N1)));

        scenario.when(BRAM, new RewordNote(N1, INSULATE, scenario.revision())).then(new NoteReworded(N1, INSULATE));
    }

    @Test
    void a_text_that_the_author_has_not_seen_is_not_overwritten_and_both_come_back() {
        var scenario = given(by(ANNA, noteAdded(N1)));
        var seen = scenario.revision();
        scenario.and(BRAM, new RewordNote(N1, INSULATE, seen));

        scenario.when(ANNA, new RewordNote(N1, RENT, seen))
                .thenRefused(new NoteRewordedMeanwhile(N1, INSULATE, RENT, scenario.revision()));
    }

    @Test
    void one_does_not_get_in_ones_own_way() {
        var scenario = given(by(ANNA, noteAdded(N1)));
        var seen = scenario.revision();

        scenario.and(ANNA, new RewordNote(N1, INSULATE, seen))
                .when(ANNA, new RewordNote(N1, RENT, seen))
                .then(new NoteReworded(N1, RENT));
    }

    @Test
    void a_move_does_not_get_in_the_way_of_rewording() {
        var scenario = given(by(ANNA, noteAdded(N1)));
        var seen = scenario.revision();

        scenario.and(BRAM, new MoveNote(N1, THERE))
                .when(ANNA, new RewordNote(N1, RENT, seen))
                .then(new NoteReworded(N1, RENT));
    }

    @Test
    void the_same_text_changes_nothing() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new RewordNote(N1, HEAT, 0)).thenNothingChanges();
    }

    @Test
    void a_removed_note_is_not_reworded() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, new NoteRemoved(N1)))
                .when(ANNA, new RewordNote(N1, INSULATE, 99))
                .thenRefused(new NoteIsRemoved(N1));
    }

    @Test
    void an_unknown_note_is_not_reworded() {
        given().when(ANNA, new RewordNote(N1, INSULATE, 0)).thenRefused(unknown(ItemKind.NOTE, "n1"));
    }
}
