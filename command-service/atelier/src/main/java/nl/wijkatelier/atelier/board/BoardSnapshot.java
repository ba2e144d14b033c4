package nl.wijkatelier.atelier.board;

import java.util.List;

/**
 * The state of all boards.
 *
 * @param boards the boards
 * @param notes their notes, also those taken off
 * @param clusters their clusters, also dissolved ones
 * @param frames their frames, also removed ones
 * @param links their links, also removed ones
 */
public record BoardSnapshot(
        List<Board> boards, List<Note> notes, List<Cluster> clusters, List<Frame> frames, List<Link> links) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final BoardSnapshot EMPTY = new BoardSnapshot(List.of(), List.of(), List.of(), List.of(), List.of());
}
