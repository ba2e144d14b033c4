package nl.wijkatelier.atelier.board;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Links: drawn and removed. */
final class LinkDecisions {
    private final Boards boards;

    LinkDecisions(Boards boards) {
        this.boards = boards;
    }

    Decision draw(DrawLink draw, ParticipantId actor) {
        if (boards.board(draw.boardId()) == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, draw.boardId().value()));
        }
        if (boards.link(draw.linkId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.LINK, draw.linkId().value()));
        }
        for (var end : new String[] {draw.from(), draw.to()}) {
            var refusal = refusalToJoin(end, draw.boardId(), actor);
            if (refusal != null) {
                return Decision.refused(refusal);
            }
        }
        return Decision.of(
                new LinkDrawn(draw.linkId(), draw.boardId(), draw.from(), draw.to(), draw.label()));
    }

    Decision remove(RemoveLink remove) {
        var link = boards.link(remove.linkId());
        return link == null || link.removed()
                ? Decision.refused(new ItemUnknown(ItemKind.LINK, remove.linkId().value()))
                : Decision.of(new LinkRemoved(link.linkId()));
    }

    private @Nullable Refusal refusalToJoin(String end, BoardId boardId, ParticipantId actor) {
        var note = boards.note(new NoteId(end));
        if (note != null && note.hiddenFrom(actor)) {
            return new NotYourPrivateNote(note.noteId());
        }
        if (note != null && note.removed()) {
            return new NoteIsRemoved(note.noteId());
        }
        var board = note == null ? boardOfArea(end) : note.boardId();
        if (board == null) {
            return new ItemUnknown(ItemKind.NOTE, end);
        }
        return board.equals(boardId) ? null : new OtherBoard(end);
    }

    private @Nullable BoardId boardOfArea(String id) {
        var cluster = boards.cluster(new ClusterId(id));
        if (cluster != null && !cluster.dissolved()) {
            return cluster.boardId();
        }
        var frame = boards.frame(new FrameId(id));
        return frame == null || frame.removed() ? null : frame.boardId();
    }
}
