package nl.wijkatelier.atelier.undo;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.C2;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class UndoClusterTest {
    @Test
    void forming_a_cluster_is_undone_and_redone_notes_and_all() {
        notes().happened(by(BRAM, clusterFormed(C2), new NoteClustered(N2, C2)))
                .and(ANNA, formCluster(C1, N1, N2))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteClustered(N2, C2), new NoteUnclustered(N1), new ClusterDissolved(C1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", clusterFormed(C1), new NoteClustered(N1, C1), new NoteClustered(N2, C1));
    }

    @Test
    void dissolving_a_cluster_is_undone_and_redone_notes_and_all() {
        notes().happened(by(BRAM, clusterFormed(C1), new NoteClustered(N1, C1), new NoteClustered(N2, C1)))
                .and(ANNA, new DissolveCluster(C1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", clusterFormed(C1), new NoteClustered(N2, C1), new NoteClustered(N1, C1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new NoteUnclustered(N1), new NoteUnclustered(N2), new ClusterDissolved(C1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", clusterFormed(C1), new NoteClustered(N2, C1), new NoteClustered(N1, C1));
    }

    @Test
    void naming_a_cluster_is_undone() {
        given(by(BRAM, clusterFormed(C1)))
                .and(ANNA, new NameCluster(C1, CONCERNS))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new ClusterNamed(C1, SOURCES));
    }

    @Test
    void putting_a_note_in_and_taking_it_out_are_undone() {
        notes().happened(by(BRAM, clusterFormed(C1)), by(BRAM, clusterFormed(C2), new NoteClustered(N1, C2)))
                .and(ANNA, new ClusterNote(N1, C1), new UnclusterNote(N1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new NoteClustered(N1, C1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteClustered(N1, C2));
    }

    @Test
    void a_cluster_that_others_filled_is_not_undone() {
        notes()
                .and(ANNA, formCluster(C1))
                .and(BRAM, new ClusterNote(N1, C1))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("c1"));
    }

    @Test
    void putting_in_another_note_is_in_nobodys_way() {
        notes()
                .happened(by(BRAM, clusterFormed(C1)))
                .and(ANNA, new ClusterNote(N1, C1))
                .and(BRAM, new ClusterNote(N2, C1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new NoteUnclustered(N1));
    }

    @Test
    void a_note_does_not_go_back_to_a_cluster_that_somebody_else_dissolved() {
        notes()
                .happened(by(BRAM, clusterFormed(C1)), by(BRAM, clusterFormed(C2), new NoteClustered(N1, C2)))
                .and(ANNA, new ClusterNote(N1, C1))
                .and(BRAM, new DissolveCluster(C2))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("c2"));
    }

    @Test
    void a_note_that_was_off_the_board_comes_back_to_its_cluster() {
        notes()
                .happened(by(BRAM, clusterFormed(C1), new NoteClustered(N1, C1)), by(BRAM, new NoteRemoved(N1)))
                .and(ANNA, new DissolveCluster(C1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", clusterFormed(C1), new NoteClustered(N1, C1));
    }

    private static Scenario notes() {
        return given(by(BRAM, noteAdded(N1)), by(BRAM, noteAdded(N2)));
    }
}
