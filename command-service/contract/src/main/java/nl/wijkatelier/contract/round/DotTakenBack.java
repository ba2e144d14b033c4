package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.NoteId;

/**
 * A dot was taken back.
 *
 * @param voteId the vote
 * @param noteId the note
 */
public record DotTakenBack(VoteId voteId, NoteId noteId) implements RoundEvent {}
