package nl.wijkatelier.atelier.board;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsNotRemoved;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteRewordedMeanwhile;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.people.ParticipantId;

/** Notes: added, reworded, moved, coloured, made larger, taken off and put back. */
final class NoteDecisions {
    private final Boards boards;

    NoteDecisions(Boards boards) {
        this.boards = boards;
    }

    Decision add(AddNote add) {
        var board = boards.board(add.boardId());
        if (board == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, add.boardId().value()));
        }
        if (boards.note(add.noteId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.NOTE, add.noteId().value()));
        }
        return Decision.of(new NoteAdded(
                add.noteId(), add.boardId(), add.text(), add.position(), add.colour(), board.writingRound()));
    }

    Decision reword(RewordNote reword, ParticipantId actor) {
        return onBoard(reword.noteId(), actor, note -> {
            if (note.text().equals(reword.text())) {
                return Decision.unchanged();
            }
            if (note.textRevision() > reword.basedOn() && !note.textBy().equals(actor)) {
                return Decision.refused(new NoteRewordedMeanwhile(
                        note.noteId(), note.text(), reword.text(), note.textRevision()));
            }
            return Decision.of(new NoteReworded(note.noteId(), reword.text()));
        });
    }

    Decision move(MoveNote move, ParticipantId actor) {
        return onBoard(move.noteId(), actor, note -> note.position().equals(move.position())
                ? Decision.unchanged()
                : Decision.of(new NoteMoved(note.noteId(), move.position())));
    }

    Decision recolour(RecolourNote recolour, ParticipantId actor) {
        return onBoard(recolour.noteId(), actor, note -> note.colour() == recolour.colour()
                ? Decision.unchanged()
                : Decision.of(new NoteRecoloured(note.noteId(), recolour.colour())));
    }

    Decision resize(ResizeNote resize, ParticipantId actor) {
        return onBoard(resize.noteId(), actor, note -> note.size() == resize.size()
                ? Decision.unchanged()
                : Decision.of(new NoteResized(note.noteId(), resize.size())));
    }

    Decision remove(RemoveNote remove, ParticipantId actor) {
        return onBoard(remove.noteId(), actor, note -> Decision.of(new NoteRemoved(note.noteId())));
    }

    Decision restore(RestoreNote restore, ParticipantId actor) {
        return touching(restore.noteId(), actor, note -> note.removed()
                ? Decision.of(new NoteRestored(note.noteId()))
                : Decision.refused(new NoteIsNotRemoved(note.noteId())));
    }

    /** Decides about a note on the board that the actor may touch. */
    Decision onBoard(NoteId id, ParticipantId actor, Function<Note, Decision> decision) {
        return touching(id, actor, note -> note.removed()
                ? Decision.refused(new NoteIsRemoved(id))
                : decision.apply(note));
    }

    private Decision touching(NoteId id, ParticipantId actor, Function<Note, Decision> decision) {
        var note = boards.note(id);
        if (note == null) {
            return Decision.refused(new ItemUnknown(ItemKind.NOTE, id.value()));
        }
        return note.hiddenFrom(actor) ? Decision.refused(new NotYourPrivateNote(id)) : decision.apply(note);
    }
}
