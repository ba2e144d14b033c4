package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.NoteId;

/**
 * One has no dot there.
 *
 * @param noteId the note
 */
public record NoDotToTakeBack(NoteId noteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have no dot on this note.";
    }
}
