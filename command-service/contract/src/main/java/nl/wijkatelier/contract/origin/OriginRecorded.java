package nl.wijkatelier.contract.origin;

import java.util.List;
import nl.wijkatelier.contract.board.NoteId;

/**
 * It was said which notes something came from.
 *
 * @param outcome what they became
 * @param notes the notes
 */
public record OriginRecorded(Outcome outcome, List<NoteId> notes) implements OriginEvent {
    public OriginRecorded {
        notes = List.copyOf(notes);
    }
}
