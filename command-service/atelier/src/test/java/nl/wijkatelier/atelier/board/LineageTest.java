package nl.wijkatelier.atelier.board;

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

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteComesFromItself;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.WidenCircle;
import org.junit.jupiter.api.Test;

class LineageTest {
    @Test
    void a_note_comes_forth_from_others_and_can_stand_by_itself_again() {
        notes()
                .when(BRAM, new DeriveNote(N3, List.of(N1, N2)))
                .then(new NoteDerived(N3, List.of(N1, N2)))
                .when(BRAM, new DeriveNote(N3, List.of(N1, N2)))
                .thenNothingChanges()
                .when(ANNA, new DeriveNote(N3, List.of()))
                .then(new NoteDerived(N3, List.of()));
    }

    @Test
    void no_note_comes_forth_from_itself() {
        notes()
                .and(BRAM, new DeriveNote(N2, List.of(N1)), new DeriveNote(N3, List.of(N2)))
                .when(BRAM, new DeriveNote(N1, List.of(N1)))
                .thenRefused(new NoteComesFromItself(N1))
                .when(BRAM, new DeriveNote(N1, List.of(N3)))
                .thenRefused(new NoteComesFromItself(N3));
    }

    @Test
    void sources_are_on_the_same_board() {
        notes()
                .and(BRAM, new RemoveNote(N2))
                .happened(by(BRAM, noteAdded(new NoteId("n4"), OTHER_BOARD)))
                .when(BRAM, new DeriveNote(N3, List.of(N2)))
                .thenRefused(new NoteIsRemoved(N2))
                .when(BRAM, new DeriveNote(N3, List.of(new NoteId("n4"))))
                .thenRefused(new OtherBoard("n4"))
                .when(BRAM, new DeriveNote(N3, List.of(new NoteId("n9"))))
                .thenRefused(unknown(ItemKind.NOTE, "n9"));
    }

    @Test
    void only_who_sees_a_note_can_name_it_and_what_another_named_stays() {
        var r1 = new RoundId("r1");
        given()
                .and(FEM, new StartWritingRound(r1, BOARD, CONCERNS))
                .and(ANNA, addNote(N1))
                .and(FEM, new WidenCircle(r1, Circle.PAIR))
                .and(ANNA, addNote(N2))
                .when(BRAM, new DeriveNote(N2, List.of(N1)))
                .thenRefused(new NotYourPrivateNote(N1))
                .and(BRAM, addNote(N3))
                .and(ANNA, new DeriveNote(N3, List.of(N1)))
                .when(BRAM, new DeriveNote(N3, List.of(N1, N2)))
                .then(new NoteDerived(N3, List.of(N1, N2)));
    }

    private static Scenario notes() {
        return given().and(ANNA, addNote(N1), addNote(N2), addNote(N3));
    }
}
