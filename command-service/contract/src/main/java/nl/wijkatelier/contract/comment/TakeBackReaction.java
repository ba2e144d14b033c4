package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Takes one's own reaction back.
 *
 * @param noteId the note
 * @param reaction which
 */
public record TakeBackReaction(NoteId noteId, Reaction reaction) implements CommentCommand {
    public TakeBackReaction {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("reaction", reaction);
    }
}
