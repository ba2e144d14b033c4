package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.NoteId;

/**
 * Something was said about a note.
 *
 * @param commentId the comment
 * @param noteId the note that it is about
 * @param text what it says
 */
public record CommentAdded(CommentId commentId, NoteId noteId, CommentText text) implements CommentEvent {}
