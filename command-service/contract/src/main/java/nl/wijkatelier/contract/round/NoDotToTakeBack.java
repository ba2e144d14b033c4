package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.NoteId;

/**
 * One has no dot there.
 *
 * @param noteId the note
 */
public record NoDotToTakeBack(NoteId noteId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You have no dot on this note.";
    }
}
