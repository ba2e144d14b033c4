package nl.wijkatelier.atelier.undo;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.L1;
import static nl.wijkatelier.atelier.Example.LARGE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.SMALL;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.drawFrame;
import static nl.wijkatelier.atelier.Example.frameDrawn;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameRemoved;
import nl.wijkatelier.contract.board.FrameReshaped;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class UndoFrameAndLinkTest {
    @Test
    void drawing_a_frame_is_undone_and_redone() {
        given()
                .and(ANNA, drawFrame(F1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new FrameRemoved(F1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", frameDrawn(F1));
    }

    @Test
    void reshaping_and_titling_a_frame_are_undone() {
        given(by(BRAM, frameDrawn(F1)))
                .and(ANNA, new ReshapeFrame(F1, LARGE), new TitleFrame(F1, CONCERNS))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new FrameTitled(F1, SOURCES))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new FrameReshaped(F1, SMALL));
    }

    @Test
    void removing_a_frame_is_undone_as_it_was() {
        given(by(BRAM, frameDrawn(F1)))
                .and(BRAM, new ReshapeFrame(F1, LARGE))
                .and(ANNA, new RemoveFrame(F1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new FrameDrawn(F1, BOARD, SOURCES, LARGE));
    }

    @Test
    void a_frame_that_somebody_else_reshaped_is_not_undone() {
        given()
                .and(ANNA, drawFrame(F1))
                .and(BRAM, new ReshapeFrame(F1, LARGE))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("f1"));
    }

    @Test
    void the_shape_of_a_frame_that_somebody_else_removed_is_not_undone() {
        given(by(BRAM, frameDrawn(F1)))
                .and(ANNA, new ReshapeFrame(F1, LARGE))
                .and(BRAM, new RemoveFrame(F1))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("f1"));
    }

    @Test
    void drawing_and_removing_a_link_are_undone_and_redone() {
        given(by(BRAM, noteAdded(N1)), by(BRAM, noteAdded(N2)))
                .and(ANNA, new DrawLink(L1, BOARD, "n1", "n2", SOURCES))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new LinkRemoved(L1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new LinkDrawn(L1, BOARD, "n1", "n2", SOURCES))
                .and(BRAM, new RemoveLink(L1))
                .when(BRAM, new UndoLast())
                .thenUndoing("c4", new LinkDrawn(L1, BOARD, "n1", "n2", SOURCES));
    }
}
