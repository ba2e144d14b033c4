package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Gives one dot to a note of somebody else.
 *
 * @param voteId the vote
 * @param noteId the note
 */
public record CastDot(VoteId voteId, NoteId noteId) implements RoundCommand {
    public CastDot {
        InvalidValue.ifMissing("voteId", voteId);
        InvalidValue.ifMissing("noteId", noteId);
    }
}
