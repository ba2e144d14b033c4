package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.BoardId;

/**
 * A dot vote was opened.
 *
 * @param voteId the vote
 * @param boardId the board it is on
 * @param budget dots per participant
 * @param perNote dots of one participant on one note
 */
public record DotVoteOpened(VoteId voteId, BoardId boardId, int budget, int perNote) implements RoundEvent {}
