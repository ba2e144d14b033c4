package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Takes one of one's own dots back from a note.
 *
 * @param voteId the vote
 * @param noteId the note
 */
public record TakeBackDot(VoteId voteId, NoteId noteId) implements RoundCommand {
    public TakeBackDot {
        InvalidValue.ifMissing("voteId", voteId);
        InvalidValue.ifMissing("noteId", noteId);
    }
}
