package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Reacts on a note; each reaction once.
 *
 * @param noteId the note
 * @param reaction which
 */
public record GiveReaction(NoteId noteId, Reaction reaction) implements CommentCommand {
    public GiveReaction {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("reaction", reaction);
    }
}
