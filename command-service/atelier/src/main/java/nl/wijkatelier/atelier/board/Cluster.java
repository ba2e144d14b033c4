package nl.wijkatelier.atelier.board;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterId;

/**
 * A cluster of notes. One that was dissolved keeps its id taken.
 *
 * @param clusterId which
 * @param boardId its board
 * @param name its name
 * @param dissolved whether it is gone
 */
public record Cluster(ClusterId clusterId, BoardId boardId, Title name, boolean dissolved) {

    Cluster named(Title newName) {
        return new Cluster(clusterId, boardId, newName, dissolved);
    }

    Cluster gone() {
        return new Cluster(clusterId, boardId, name, true);
    }
}
