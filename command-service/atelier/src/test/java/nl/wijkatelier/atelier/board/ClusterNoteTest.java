package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.C2;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteIsNotClustered;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.UnclusterNote;
import org.junit.jupiter.api.Test;

class ClusterNoteTest {
    @Test
    void a_note_is_put_in_a_cluster() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, clusterFormed(C1)))
                .when(BRAM, new ClusterNote(N1, C1))
                .then(new NoteClustered(N1, C1));
    }

    @Test
    void a_note_goes_from_one_cluster_to_another() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, clusterFormed(C1)), by(ANNA, clusterFormed(C2)))
                .and(ANNA, new ClusterNote(N1, C1))
                .when(BRAM, new ClusterNote(N1, C2))
                .then(new NoteClustered(N1, C2))
                .when(BRAM, new DissolveCluster(C1))
                .then(new ClusterDissolved(C1));
    }

    @Test
    void a_note_that_is_in_the_cluster_already_stays_there() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, clusterFormed(C1), new NoteClustered(N1, C1)))
                .when(BRAM, new ClusterNote(N1, C1))
                .thenNothingChanges();
    }

    @Test
    void a_note_is_not_put_in_a_cluster_of_another_board() {
        given(by(ANNA, noteAdded(N1, OTHER_BOARD)), by(ANNA, clusterFormed(C1)))
                .when(BRAM, new ClusterNote(N1, C1))
                .thenRefused(new OtherBoard("c1"));
    }

    @Test
    void a_note_is_not_put_in_an_unknown_cluster() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new ClusterNote(N1, C1)).thenRefused(unknown(ItemKind.CLUSTER, "c1"));
    }

    @Test
    void a_note_is_taken_out_of_its_cluster() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, clusterFormed(C1), new NoteClustered(N1, C1)))
                .when(BRAM, new UnclusterNote(N1))
                .then(new NoteUnclustered(N1));
    }

    @Test
    void a_note_in_no_cluster_is_not_taken_out() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, new UnclusterNote(N1)).thenRefused(new NoteIsNotClustered(N1));
    }
}
