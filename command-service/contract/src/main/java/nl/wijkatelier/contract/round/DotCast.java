package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.NoteId;

/**
 * A dot was given.
 *
 * @param voteId the vote
 * @param noteId the note
 */
public record DotCast(VoteId voteId, NoteId noteId) implements RoundEvent {}
