package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Says something about a note.
 *
 * @param commentId the comment
 * @param noteId the note that it is about
 * @param text what it says
 */
public record AddComment(CommentId commentId, NoteId noteId, CommentText text) implements CommentCommand {
    public AddComment {
        InvalidValue.ifMissing("commentId", commentId);
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("text", text);
    }
}
