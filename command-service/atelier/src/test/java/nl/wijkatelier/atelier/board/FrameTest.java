package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.LARGE;
import static nl.wijkatelier.atelier.Example.SMALL;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.drawFrame;
import static nl.wijkatelier.atelier.Example.frameDrawn;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.FrameRemoved;
import nl.wijkatelier.contract.board.FrameReshaped;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.TitleFrame;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void a_frame_is_drawn() {
        given().when(ANNA, drawFrame(F1)).then(frameDrawn(F1));
    }

    @Test
    void a_frame_needs_a_board_and_a_new_id() {
        given(by(ANNA, frameDrawn(F1)))
                .when(BRAM, drawFrame(F1))
                .thenRefused(new ItemExists(ItemKind.FRAME, "f1"))
                .when(BRAM, new DrawFrame(new FrameId("f2"), new BoardId("b9"), SOURCES, SMALL))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_frame_is_reshaped() {
        given(by(ANNA, frameDrawn(F1))).when(BRAM, new ReshapeFrame(F1, LARGE)).then(new FrameReshaped(F1, LARGE));
    }

    @Test
    void the_same_shape_changes_nothing() {
        given(by(ANNA, frameDrawn(F1))).when(BRAM, new ReshapeFrame(F1, SMALL)).thenNothingChanges();
    }

    @Test
    void an_unknown_frame_is_not_reshaped() {
        given().when(BRAM, new ReshapeFrame(F1, LARGE)).thenRefused(unknown(ItemKind.FRAME, "f1"));
    }

    @Test
    void a_frame_gets_another_heading() {
        given(by(ANNA, frameDrawn(F1))).when(BRAM, new TitleFrame(F1, CONCERNS)).then(new FrameTitled(F1, CONCERNS));
    }

    @Test
    void the_same_heading_changes_nothing() {
        given(by(ANNA, frameDrawn(F1))).when(BRAM, new TitleFrame(F1, SOURCES)).thenNothingChanges();
    }

    @Test
    void an_unknown_frame_gets_no_heading() {
        given().when(BRAM, new TitleFrame(F1, CONCERNS)).thenRefused(unknown(ItemKind.FRAME, "f1"));
    }

    @Test
    void a_frame_is_removed() {
        given(by(ANNA, frameDrawn(F1))).when(BRAM, new RemoveFrame(F1)).then(new FrameRemoved(F1));
    }

    @Test
    void a_removed_frame_is_gone() {
        given(by(ANNA, frameDrawn(F1)), by(ANNA, new FrameRemoved(F1)))
                .when(BRAM, new RemoveFrame(F1))
                .thenRefused(unknown(ItemKind.FRAME, "f1"));
    }
}
