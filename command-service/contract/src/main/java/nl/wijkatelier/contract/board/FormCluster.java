package nl.wijkatelier.contract.board;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Forms a cluster, with the notes that belong to it from the start.
 *
 * @param clusterId the new cluster
 * @param boardId the board it is on
 * @param name what the notes have in common
 * @param noteIds notes of the same board, at most 500; none is fine
 */
public record FormCluster(
        ClusterId clusterId,
        BoardId boardId,
        Title name,
        List<NoteId> noteIds) implements BoardCommand {
    public FormCluster {
        InvalidValue.ifMissing("clusterId", clusterId);
        InvalidValue.ifMissing("boardId", boardId);
        InvalidValue.ifMissing("name", name);
        noteIds = InvalidValue.unlessListed("noteIds", noteIds, 500);
    }
}
