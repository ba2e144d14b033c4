package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Opens a board.
 *
 * @param boardId the new board
 * @param title its heading
 * @param component the component it works on
 */
public record OpenBoard(BoardId boardId, Title title, Component component) implements BoardCommand {
    public OpenBoard {
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("component", component);
    }
}
