package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.LARGE;
import static nl.wijkatelier.atelier.Example.MAP;
import static nl.wijkatelier.atelier.Example.OTHER_MAP;
import static nl.wijkatelier.atelier.Example.SMALL;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardHasNoBackground;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.RemoveBackground;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final BackgroundLaid LAID = laid(MAP, SMALL);

    @Test
    void an_image_is_laid_under_a_board() {
        given().when(FEM, lay(MAP, SMALL)).then(LAID);
    }

    @Test
    void it_is_laid_otherwise_and_gives_way_to_another() {
        given(by(FEM, LAID))
                .when(FEM, lay(MAP, LARGE))
                .then(laid(MAP, LARGE))
                .when(FEM, lay(OTHER_MAP, SMALL))
                .then(laid(OTHER_MAP, SMALL));
    }

    @Test
    void laid_as_it_lay_nothing_changes() {
        given(by(FEM, LAID)).when(FEM, lay(MAP, SMALL)).thenNothingChanges();
    }

    @Test
    void it_needs_a_board() {
        var nowhere = new BoardId("b9");
        given().when(FEM, new LayBackground(nowhere, MAP, SMALL, SOURCES, CONCERNS, 60))
                .thenRefused(unknown(ItemKind.BOARD, "b9"))
                .when(FEM, new RemoveBackground(nowhere))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void only_a_facilitator_lays_it_and_takes_it_away() {
        given(by(FEM, LAID))
                .when(ANNA, lay(MAP, LARGE))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "LayBackground"))
                .when(ANNA, new RemoveBackground(BOARD))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "RemoveBackground"));
    }

    @Test
    void it_is_taken_away() {
        given(by(FEM, LAID)).when(FEM, new RemoveBackground(BOARD)).then(new BackgroundRemoved(BOARD));
    }

    @Test
    void what_does_not_lie_there_is_not_taken_away() {
        given().when(FEM, new RemoveBackground(BOARD)).thenRefused(new BoardHasNoBackground(BOARD));
    }

    @Test
    void who_laid_it_takes_that_back_and_does_it_again() {
        given().and(FEM, lay(MAP, SMALL))
                .when(FEM, new UndoLast())
                .thenUndoing("c1", new BackgroundRemoved(BOARD))
                .when(FEM, new RedoLast())
                .thenRedoing("c1", LAID);
    }

    @Test
    void what_lay_there_before_comes_back() {
        given().and(FEM, lay(MAP, SMALL), lay(OTHER_MAP, LARGE))
                .when(FEM, new UndoLast())
                .thenUndoing("c2", LAID)
                .when(FEM, new UndoLast())
                .thenUndoing("c1", new BackgroundRemoved(BOARD));
    }

    @Test
    void what_was_taken_away_comes_back_as_it_lay() {
        given(by(FEM, LAID))
                .and(FEM, new RemoveBackground(BOARD))
                .when(FEM, new UndoLast())
                .thenUndoing("c1", LAID);
    }

    private static LayBackground lay(BackgroundImage image, Bounds bounds) {
        return new LayBackground(BOARD, image, bounds, SOURCES, CONCERNS, 60);
    }

    private static BackgroundLaid laid(BackgroundImage image, Bounds bounds) {
        return new BackgroundLaid(BOARD, image, bounds, SOURCES, CONCERNS, 60);
    }
}
