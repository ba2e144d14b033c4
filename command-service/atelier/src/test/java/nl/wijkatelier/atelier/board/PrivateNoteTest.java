package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.C2;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.L1;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.RENT;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteSize;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.junit.jupiter.api.Test;

class PrivateNoteTest {
    private static final RoundId R1 = new RoundId("r1");

    @Test
    void its_author_works_on_a_private_note() {
        written()
                .when(ANNA, new RewordNote(N1, INSULATE, 0))
                .then(new NoteReworded(N1, INSULATE))
                .when(ANNA, new MoveNote(N1, THERE))
                .then(new NoteMoved(N1, THERE))
                .when(ANNA, formCluster(C1, N1))
                .then(clusterFormed(C1), new NoteClustered(N1, C1))
                .when(ANNA, new RemoveNote(N1))
                .then(new NoteRemoved(N1))
                .when(ANNA, new RestoreNote(N1))
                .then(new NoteRestored(N1));
    }

    @Test
    void nobody_else_touches_it_not_even_a_facilitator() {
        for (var other : List.of(BRAM, FEM)) {
            for (var command : List.<AtelierCommand>of(
                    new RewordNote(N1, RENT, 99),
                    new MoveNote(N1, THERE),
                    new RecolourNote(N1, NoteColour.PINK),
                    new ResizeNote(N1, NoteSize.LARGE),
                    new RemoveNote(N1),
                    new RestoreNote(N1),
                    new ClusterNote(N1, C2),
                    new UnclusterNote(N1),
                    formCluster(C1, N1),
                    new DrawLink(L1, BOARD, "n2", "n1", null))) {
                written().happened(by(FEM, clusterFormed(C2))).when(other, command).thenRefused(new NotYourPrivateNote(N1));
            }
        }
    }

    @Test
    void after_the_reveal_everybody_works_on_it() {
        written()
                .and(FEM, new RevealRound(R1, true))
                .when(BRAM, new RewordNote(N1, INSULATE, 99))
                .then(new NoteReworded(N1, INSULATE));
    }

    @Test
    void a_note_removed_while_private_stays_private_for_ever() {
        written()
                .and(ANNA, new RemoveNote(N1))
                .and(FEM, new RevealRound(R1, false))
                .when(BRAM, new RestoreNote(N1))
                .thenRefused(new NotYourPrivateNote(N1))
                .when(ANNA, new RestoreNote(N1))
                .then(new NoteRestored(N1))
                .when(BRAM, new MoveNote(N1, THERE))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void a_note_put_back_before_the_reveal_is_revealed() {
        written()
                .and(ANNA, new RemoveNote(N1), new RestoreNote(N1))
                .and(FEM, new RevealRound(R1, false))
                .when(BRAM, new MoveNote(N1, THERE))
                .then(new NoteMoved(N1, THERE));
    }

    @Test
    void dissolving_a_cluster_takes_a_private_note_of_another_out_of_it() {
        written()
                .happened(by(FEM, clusterFormed(C1)), by(ANNA, new NoteClustered(N1, C1)))
                .when(BRAM, new DissolveCluster(C1))
                .then(new NoteUnclustered(N1), new ClusterDissolved(C1));
    }

    private static Scenario written() {
        return given(by(BRAM, noteAdded(N2)), by(FEM, new WritingRoundStarted(R1, BOARD, CONCERNS)))
                .and(ANNA, addNote(N1));
    }
}
