package nl.wijkatelier.atelier.board;

import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.boardOpened;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.OpenBoard;
import org.junit.jupiter.api.Test;

class OpenBoardTest {
    @Test
    void a_board_is_opened() {
        given()
                .when(FEM, new OpenBoard(new BoardId("b9"), SOURCES, Component.TECHNOLOGY))
                .then(boardOpened(new BoardId("b9")));
    }

    @Test
    void a_board_is_opened_once() {
        given().when(FEM, new OpenBoard(BOARD, SOURCES, Component.TECHNOLOGY)).thenRefused(new ItemExists(ItemKind.BOARD, "b1"));
    }
}
