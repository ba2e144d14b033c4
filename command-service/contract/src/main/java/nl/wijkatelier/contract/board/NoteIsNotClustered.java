package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Refusal;

/**
 * The note is in no cluster.
 *
 * @param noteId the note
 */
public record NoteIsNotClustered(NoteId noteId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The note is in no cluster already.";
    }
}
