package nl.wijkatelier.contract.origin;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;

/**
 * Says which notes something came from, instead of those that were said before.
 *
 * @param outcome what they became
 * @param notes the notes, at most 50; none when it came from no note after all
 */
public record RecordOrigin(Outcome outcome, List<NoteId> notes) implements OriginCommand {
    private static final int MOST_NOTES = 50;

    public RecordOrigin {
        InvalidValue.ifMissing("outcome", outcome);
        notes = InvalidValue.unlessListed("notes", notes, MOST_NOTES);
        if (notes.stream().distinct().count() < notes.size()) {
            throw new InvalidValue("notes", "must name each note once");
        }
    }
}
