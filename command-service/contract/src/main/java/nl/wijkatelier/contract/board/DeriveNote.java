package nl.wijkatelier.contract.board;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Says from which notes a note came forth, such as the key idea of a pair from what each of them had written.
 *
 * @param noteId the note
 * @param sources all notes that it came forth from, on the same board; none when it stands by itself. At most 50
 */
public record DeriveNote(NoteId noteId, List<NoteId> sources) implements BoardCommand {
    private static final int MOST = 50;

    public DeriveNote {
        InvalidValue.ifMissing("noteId", noteId);
        sources = InvalidValue.unlessListed("sources", sources, MOST).stream().distinct().toList();
    }
}
