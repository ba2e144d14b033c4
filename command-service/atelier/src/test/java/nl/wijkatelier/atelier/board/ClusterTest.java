package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.C2;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.RemoveNote;
import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void a_cluster_is_formed_with_its_notes() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2)))
                .when(BRAM, formCluster(C1, N1, N2, N1))
                .then(clusterFormed(C1), new NoteClustered(N1, C1), new NoteClustered(N2, C1));
    }

    @Test
    void a_cluster_is_formed_without_notes() {
        given().when(BRAM, formCluster(C1)).then(clusterFormed(C1));
    }

    @Test
    void a_cluster_takes_notes_of_its_board_only() {
        given(by(ANNA, noteAdded(N1, OTHER_BOARD))).when(BRAM, formCluster(C1, N1)).thenRefused(new OtherBoard("n1"));
    }

    @Test
    void a_cluster_is_not_formed_when_one_of_its_notes_is_unknown() {
        given(by(ANNA, noteAdded(N1))).when(BRAM, formCluster(C1, N1, N2)).thenRefused(unknown(ItemKind.NOTE, "n2"));
    }

    @Test
    void a_cluster_needs_a_board_and_a_new_id() {
        given(by(ANNA, clusterFormed(C1)))
                .when(BRAM, formCluster(C1))
                .thenRefused(new ItemExists(ItemKind.CLUSTER, "c1"))
                .when(BRAM, new FormCluster(C2, new BoardId("b9"), SOURCES, List.of()))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_cluster_is_renamed() {
        given(by(ANNA, clusterFormed(C1))).when(BRAM, new NameCluster(C1, CONCERNS)).then(new ClusterNamed(C1, CONCERNS));
    }

    @Test
    void the_same_name_changes_nothing() {
        given(by(ANNA, clusterFormed(C1))).when(BRAM, new NameCluster(C1, SOURCES)).thenNothingChanges();
    }

    @Test
    void an_unknown_cluster_is_not_renamed() {
        given().when(BRAM, new NameCluster(C1, CONCERNS)).thenRefused(unknown(ItemKind.CLUSTER, "c1"));
    }

    @Test
    void a_cluster_is_dissolved_and_its_notes_stay_also_those_that_are_off_the_board() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2)))
                .and(ANNA, formCluster(C1, N2, N1), new RemoveNote(N2))
                .when(BRAM, new DissolveCluster(C1))
                .then(new NoteUnclustered(N1), new NoteUnclustered(N2), new ClusterDissolved(C1));
    }

    @Test
    void a_dissolved_cluster_is_gone_and_its_id_stays_taken() {
        given(by(ANNA, clusterFormed(C1)), by(ANNA, new ClusterDissolved(C1)))
                .when(BRAM, new DissolveCluster(C1))
                .thenRefused(unknown(ItemKind.CLUSTER, "c1"))
                .when(BRAM, formCluster(C1))
                .thenRefused(new ItemExists(ItemKind.CLUSTER, "c1"));
    }
}
