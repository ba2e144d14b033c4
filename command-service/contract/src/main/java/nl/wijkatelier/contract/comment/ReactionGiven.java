package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.NoteId;

/**
 * Somebody reacted on a note.
 *
 * @param noteId the note
 * @param reaction which
 */
public record ReactionGiven(NoteId noteId, Reaction reaction) implements CommentEvent {}
