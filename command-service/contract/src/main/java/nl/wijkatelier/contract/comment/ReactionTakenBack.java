package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.NoteId;

/**
 * Somebody took a reaction back.
 *
 * @param noteId the note
 * @param reaction which
 */
public record ReactionTakenBack(NoteId noteId, Reaction reaction) implements CommentEvent {}
