package nl.wijkatelier.atelier.board;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * A link between two things on a board. One that was removed keeps its id taken.
 *
 * @param linkId which
 * @param boardId its board
 * @param from where it starts
 * @param to where it ends
 * @param label what it says
 * @param removed whether it is gone
 */
public record Link(
        LinkId linkId, BoardId boardId, String from, String to, @Nullable Title label, boolean removed) {

    Link gone() {
        return new Link(linkId, boardId, from, to, label, true);
    }
}
