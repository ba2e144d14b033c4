package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.board.NoteId;

/**
 * One gives no dot to a note of one's own.
 *
 * @param noteId the note
 */
public record OwnNote(NoteId noteId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "This is a note of your own. Give your dots to notes of others.";
    }
}
