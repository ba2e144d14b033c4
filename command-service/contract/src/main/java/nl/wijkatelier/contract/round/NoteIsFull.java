package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.NoteId;

/**
 * No more of one's dots fit on this note.
 *
 * @param noteId the note
 * @param perNote most dots of one participant on one note
 */
public record NoteIsFull(NoteId noteId, int perNote) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "At most " + perNote + " of your dots on one note.";
    }
}
