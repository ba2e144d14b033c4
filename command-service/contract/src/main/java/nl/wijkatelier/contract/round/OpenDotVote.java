package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.BoardId;

/**
 * Opens a dot vote on a board.
 *
 * @param voteId the new vote
 * @param boardId the board it is on
 * @param budget dots that each participant may give, 1 to 50
 * @param perNote dots that one participant may give to one note, 1 to the budget
 */
public record OpenDotVote(VoteId voteId, BoardId boardId, int budget, int perNote) implements RoundCommand {
    public OpenDotVote {
        InvalidValue.ifMissing("voteId", voteId);
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.unlessWithin("budget", budget, 1, 50);
        InvalidValue.unlessWithin("perNote", perNote, 1, budget);
    }
}
