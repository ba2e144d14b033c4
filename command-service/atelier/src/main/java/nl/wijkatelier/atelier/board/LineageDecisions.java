package nl.wijkatelier.atelier.board;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.NoteComesFromItself;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** From which notes a note came forth. */
final class LineageDecisions {
    private final Boards boards;
    private final NoteDecisions notes;

    LineageDecisions(Boards boards, NoteDecisions notes) {
        this.boards = boards;
        this.notes = notes;
    }

    Decision derive(DeriveNote derive, ParticipantId actor) {
        return notes.onBoard(derive.noteId(), actor, note -> {
            if (note.sources().equals(derive.sources())) {
                return Decision.unchanged();
            }
            return derive.sources().stream()
                    .filter(source -> !note.sources().contains(source))
                    .map(source -> refusal(note, source, actor))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Decision::refused)
                    .orElseGet(() -> Decision.of(new NoteDerived(note.noteId(), derive.sources())));
        });
    }

    /** Who names a source must be able to see it; a source that another named before may stay. */
    private @Nullable Refusal refusal(Note note, NoteId id, ParticipantId actor) {
        var unseen = boards.refusalToSee(id, actor);
        if (unseen != null) {
            return unseen;
        }
        if (!Objects.requireNonNull(boards.note(id)).boardId().equals(note.boardId())) {
            return new OtherBoard(id.value());
        }
        return comesFrom(id, note.noteId()) ? new NoteComesFromItself(id) : null;
    }

    private boolean comesFrom(NoteId id, NoteId ancestor) {
        var waiting = new ArrayDeque<>(List.of(id));
        var seen = new HashSet<NoteId>();
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.equals(ancestor)) {
                return true;
            }
            var note = boards.note(next);
            if (note != null && seen.add(next)) {
                waiting.addAll(note.sources());
            }
        }
        return false;
    }
}
