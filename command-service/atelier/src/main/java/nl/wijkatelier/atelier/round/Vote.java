package nl.wijkatelier.atelier.round;

import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.VoteId;

/**
 * A dot vote.
 *
 * @param voteId which
 * @param boardId its board
 * @param budget dots per participant
 * @param perNote dots of one participant on one note
 * @param closed whether it is over
 */
public record Vote(VoteId voteId, BoardId boardId, int budget, int perNote, boolean closed) {

    Vote over() {
        return new Vote(voteId, boardId, budget, perNote, true);
    }
}
