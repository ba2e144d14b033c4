package nl.wijkatelier.contract.board;

/**
 * Somebody else reworded the note after the text that this author saw. Both texts come back.
 *
 * @param noteId the note
 * @param theirs the text that stands
 * @param yours the text that was not taken
 * @param textRevision the revision to base a next attempt on
 */
public record NoteRewordedMeanwhile(
        NoteId noteId,
        NoteText theirs,
        NoteText yours,
        long textRevision) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else reworded this note. Compare both texts and send yours again, based on revision " + textRevision + ".";
    }
}
