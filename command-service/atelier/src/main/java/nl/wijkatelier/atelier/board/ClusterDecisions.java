package nl.wijkatelier.atelier.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsNotClustered;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.board.OtherBoard;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.people.ParticipantId;

/** Clusters: formed, named, dissolved, and notes in and out of them. */
final class ClusterDecisions {
    private final Boards boards;
    private final NoteDecisions notes;

    ClusterDecisions(Boards boards, NoteDecisions notes) {
        this.boards = boards;
        this.notes = notes;
    }

    Decision form(FormCluster form, ParticipantId actor) {
        if (boards.board(form.boardId()) == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, form.boardId().value()));
        }
        if (boards.cluster(form.clusterId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.CLUSTER, form.clusterId().value()));
        }
        for (var noteId : form.noteIds()) {
            if (onBoard(noteId, form.boardId(), actor) instanceof Decision.Refused refused) {
                return refused;
            }
        }
        var events = new ArrayList<AtelierEvent>();
        events.add(new ClusterFormed(form.clusterId(), form.boardId(), form.name()));
        form.noteIds().stream()
                .distinct()
                .forEach(noteId -> events.add(new NoteClustered(noteId, form.clusterId())));
        return Decision.of(events);
    }

    Decision name(NameCluster name) {
        return standing(name.clusterId(), cluster -> cluster.name().equals(name.name())
                ? Decision.unchanged()
                : Decision.of(new ClusterNamed(cluster.clusterId(), name.name())));
    }

    /** Others' private notes lose the cluster too: it is the cluster that goes, and nothing of the notes shows. */
    Decision dissolve(DissolveCluster dissolve) {
        return standing(dissolve.clusterId(), cluster -> {
            List<AtelierEvent> events = new ArrayList<>();
            boards.notesIn(cluster.clusterId()).forEach(noteId -> events.add(new NoteUnclustered(noteId)));
            events.add(new ClusterDissolved(cluster.clusterId()));
            return Decision.of(events);
        });
    }

    Decision add(ClusterNote add, ParticipantId actor) {
        return notes.onBoard(add.noteId(), actor, note -> standing(add.clusterId(), cluster -> {
            if (!cluster.boardId().equals(note.boardId())) {
                return Decision.refused(new OtherBoard(cluster.clusterId().value()));
            }
            return cluster.clusterId().equals(note.cluster())
                    ? Decision.unchanged()
                    : Decision.of(new NoteClustered(note.noteId(), cluster.clusterId()));
        }));
    }

    Decision takeOut(UnclusterNote takeOut, ParticipantId actor) {
        return notes.onBoard(takeOut.noteId(), actor, note -> note.cluster() == null
                ? Decision.refused(new NoteIsNotClustered(note.noteId()))
                : Decision.of(new NoteUnclustered(note.noteId())));
    }

    private Decision onBoard(NoteId noteId, BoardId boardId, ParticipantId actor) {
        return notes.onBoard(noteId, actor, note -> note.boardId().equals(boardId)
                ? Decision.unchanged()
                : Decision.refused(new OtherBoard(noteId.value())));
    }

    private Decision standing(ClusterId id, Function<Cluster, Decision> decision) {
        var cluster = boards.cluster(id);
        return cluster == null || cluster.dissolved()
                ? Decision.refused(new ItemUnknown(ItemKind.CLUSTER, id.value()))
                : decision.apply(cluster);
    }
}
