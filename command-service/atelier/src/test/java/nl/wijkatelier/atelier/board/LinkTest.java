package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.L1;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.frameDrawn;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.RemoveLink;
import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void a_link_is_drawn_from_a_note_to_a_cluster_and_a_frame() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, clusterFormed(C1)), by(ANNA, frameDrawn(F1)))
                .when(ANNA, new DrawLink(L1, BOARD, "n1", "c1", SOURCES))
                .then(new LinkDrawn(L1, BOARD, "n1", "c1", SOURCES))
                .when(ANNA, new DrawLink(new LinkId("l2"), BOARD, "f1", "n1", null))
                .then(new LinkDrawn(new LinkId("l2"), BOARD, "f1", "n1", null));
    }

    @Test
    void a_link_needs_two_ends_that_are_there() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2)), by(ANNA, new NoteRemoved(N2)))
                .when(ANNA, new DrawLink(L1, BOARD, "n1", "nowhere", null))
                .thenRefused(unknown(ItemKind.NOTE, "nowhere"))
                .when(ANNA, new DrawLink(L1, BOARD, "n2", "n1", null))
                .thenRefused(new NoteIsRemoved(N2));
    }

    @Test
    void a_link_stays_on_its_board() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2, OTHER_BOARD)))
                .when(ANNA, new DrawLink(L1, BOARD, "n1", "n2", null))
                .thenRefused(new OtherBoard("n2"));
    }

    @Test
    void a_link_needs_a_board_and_a_new_id() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2)), by(ANNA, new LinkDrawn(L1, BOARD, "n1", "n2", null)))
                .when(BRAM, new DrawLink(L1, BOARD, "n1", "n2", null))
                .thenRefused(new ItemExists(ItemKind.LINK, "l1"))
                .when(BRAM, new DrawLink(new LinkId("l2"), new BoardId("b9"), "n1", "n2", null))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_link_is_removed() {
        given(by(ANNA, noteAdded(N1)), by(ANNA, noteAdded(N2)), by(ANNA, new LinkDrawn(L1, BOARD, "n1", "n2", null)))
                .when(BRAM, new RemoveLink(L1))
                .then(new LinkRemoved(L1))
                .when(ANNA, new RemoveLink(L1))
                .thenRefused(unknown(ItemKind.LINK, "l1"));
    }
}
