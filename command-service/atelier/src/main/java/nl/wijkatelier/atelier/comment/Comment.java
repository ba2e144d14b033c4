package nl.wijkatelier.atelier.comment;

import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * A comment on a note.
 *
 * @param commentId which
 * @param noteId the note that it is about
 * @param author who wrote it
 * @param text what it says; what it said last, when it was taken away
 * @param resolved whether it was dealt with
 * @param removed whether its author took it away
 */
public record Comment(
        CommentId commentId, NoteId noteId, ParticipantId author, CommentText text, boolean resolved, boolean removed) {

    Comment saying(CommentText newText) {
        return new Comment(commentId, noteId, author, newText, resolved, removed);
    }

    Comment resolved(boolean dealtWith) {
        return new Comment(commentId, noteId, author, text, dealtWith, removed);
    }

    Comment gone() {
        return new Comment(commentId, noteId, author, text, resolved, true);
    }

    Comment backWith(CommentText newText) {
        return new Comment(commentId, noteId, author, newText, resolved, false);
    }
}
