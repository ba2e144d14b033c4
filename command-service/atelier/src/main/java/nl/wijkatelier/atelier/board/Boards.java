package nl.wijkatelier.atelier.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.FrameRemoved;
import nl.wijkatelier.contract.board.FrameReshaped;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/** Everything that stands on the boards of an atelier, and what was taken off them. */
public final class Boards {
    private final Map<BoardId, Board> boards = new LinkedHashMap<>();
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private final Map<ClusterId, Cluster> clusters = new LinkedHashMap<>();
    private final Map<FrameId, Frame> frames = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<ClusterId, Set<NoteId>> notesByCluster = new HashMap<>();
    private final Map<RoundId, Set<NoteId>> notesByRound = new HashMap<>();
    private final Map<RoundId, SharedCircle> circles = new HashMap<>();

    /** The boards of a snapshot. */
    public static Boards restore(BoardSnapshot snapshot) {
        var restored = new Boards();
        snapshot.boards().forEach(board -> restored.boards.put(board.boardId(), board));
        snapshot.notes().forEach(restored::addNote);
        snapshot.clusters().forEach(cluster -> restored.clusters.put(cluster.clusterId(), cluster));
        snapshot.frames().forEach(frame -> restored.frames.put(frame.frameId(), frame));
        snapshot.links().forEach(link -> restored.links.put(link.linkId(), link));
        return restored;
    }

    /** A copy of the state. */
    public BoardSnapshot snapshot() {
        return new BoardSnapshot(
                List.copyOf(boards.values()),
                List.copyOf(notes.values()),
                List.copyOf(clusters.values()),
                List.copyOf(frames.values()),
                List.copyOf(links.values()));
    }

    /** The board, or null. */
    public @Nullable Board board(BoardId id) {
        return boards.get(id);
    }

    /** The note, also when it was taken off the board, or null. */
    public @Nullable Note note(NoteId id) {
        return notes.get(id);
    }

    /** Why a note is not there for everybody to see, or null if it is. */
    public @Nullable Refusal refusalToShow(NoteId id) {
        return refusal(id, Note::secret);
    }

    /** Why a note is not there for somebody to see, or null if it is. */
    @Nullable Refusal refusalToSee(NoteId id, ParticipantId participant) {
        return refusal(id, note -> note.hiddenFrom(participant));
    }

    private @Nullable Refusal refusal(NoteId id, Predicate<Note> isHidden) {
        var note = notes.get(id);
        if (note == null) {
            return new ItemUnknown(ItemKind.NOTE, id.value());
        }
        if (isHidden.test(note)) {
            return new NotYourPrivateNote(id);
        }
        return note.removed() ? new NoteIsRemoved(id) : null;
    }

    /** The cluster, also when it was dissolved, or null. */
    public @Nullable Cluster cluster(ClusterId id) {
        return clusters.get(id);
    }

    /** Whether a cluster was formed and not dissolved. */
    public boolean isFormed(ClusterId id) {
        var cluster = clusters.get(id);
        return cluster != null && !cluster.dissolved();
    }

    /** Whether a frame was drawn and not removed. */
    public boolean isDrawn(FrameId id) {
        var frame = frames.get(id);
        return frame != null && !frame.removed();
    }

    /** Whether a note is, for now, not for everybody to see. */
    public boolean isSecret(NoteId id) {
        var note = notes.get(id);
        return note != null && note.secret();
    }

    /** The frame, also when it was removed, or null. */
    public @Nullable Frame frame(FrameId id) {
        return frames.get(id);
    }

    /** The link, also when it was removed, or null. */
    public @Nullable Link link(LinkId id) {
        return links.get(id);
    }

    /** The notes of a cluster, those off the board as well, in an order that depends on nothing but the notes. */
    List<NoteId> notesIn(ClusterId cluster) {
        return notesByCluster.getOrDefault(cluster, Set.of()).stream()
                .sorted(Comparator.comparing(NoteId::value))
                .toList();
    }

    /** Follows what happened on the boards. */
    public void evolve(BoardEvent event, ParticipantId actor, long revision) {
        switch (event) {
            case BoardOpened e -> boards.put(e.boardId(), new Board(e.boardId(), null, null));
            case NoteAdded e -> addNote(Note.added(e, actor, revision, sharing(e.roundId(), actor)));
            case NoteReworded e -> change(notes, e.noteId(), note -> note.reworded(e.text(), actor, revision));
            case NoteMoved e -> change(notes, e.noteId(), note -> note.moved(e.position()));
            case NoteRecoloured e -> change(notes, e.noteId(), note -> note.recoloured(e.colour()));
            case NoteResized e -> change(notes, e.noteId(), note -> note.resized(e.size()));
            case NoteRemoved e -> change(notes, e.noteId(), note -> note.onTheBoard(false));
            case NoteRestored e -> change(notes, e.noteId(), note -> note.onTheBoard(true));
            case NoteDerived e -> change(notes, e.noteId(), note -> note.derived(e.sources()));
            case NoteClustered e -> cluster(e.noteId(), e.clusterId());
            case NoteUnclustered e -> cluster(e.noteId(), null);
            case ClusterFormed e -> clusters.put(
                    e.clusterId(), new Cluster(e.clusterId(), e.boardId(), e.name(), false));
            case ClusterNamed e -> change(clusters, e.clusterId(), cluster -> cluster.named(e.name()));
            case ClusterDissolved e -> change(clusters, e.clusterId(), Cluster::gone);
            case FrameDrawn e -> frames.put(
                    e.frameId(), new Frame(e.frameId(), e.boardId(), e.title(), e.bounds(), false));
            case FrameReshaped e -> change(frames, e.frameId(), frame -> frame.reshaped(e.bounds()));
            case FrameTitled e -> change(frames, e.frameId(), frame -> frame.titled(e.title()));
            case FrameRemoved e -> change(frames, e.frameId(), Frame::gone);
            case LinkDrawn e -> links.put(
                    e.linkId(), new Link(e.linkId(), e.boardId(), e.from(), e.to(), e.label(), false));
            case LinkRemoved e -> change(links, e.linkId(), Link::gone);
            case BackgroundLaid e -> change(boards, e.boardId(), board -> board.on(e));
            case BackgroundRemoved e -> change(boards, e.boardId(), board -> board.on(null));
        }
    }

    /** From here on new notes of the board belong to the round. */
    public void startWriting(BoardId board, RoundId round) {
        change(boards, board, it -> it.writing(round));
    }

    /** From here on new notes of the round are shared in this circle. */
    public void share(RoundId round, SharedCircle circle) {
        circles.put(round, circle);
    }

    /** What was written in the round before is seen in this circle as well; what its author took off the board is not. */
    public void shareEarlier(RoundId round, SharedCircle circle) {
        notesByRound
                .getOrDefault(round, Set.of())
                .forEach(id -> change(
                        notes, id, note -> note.removed() ? note : note.shared(circle.of(note.author()).and(note.sharing()))));
    }

    /** Somebody has joined a group of a round's circle: what it wrote within this circle is theirs as well. */
    public void join(RoundId round, SharedCircle circle, int group, ParticipantId participant) {
        share(round, circle);
        notesByRound.getOrDefault(round, Set.of()).forEach(id -> change(notes, id, note -> {
            var sharing = note.sharing();
            var sees = sharing != null
                    && sharing.circle() == circle.circle()
                    && !note.author().equals(participant)
                    && circle.sharesWith(circle.groups().get(group), note.author());
            return sees ? note.shared(sharing.alsoWith(participant)) : note;
        }));
    }

    /** Shows the notes of a round. What its author took off the board before is never shown to anybody. */
    public void reveal(BoardId board, RoundId round) {
        change(boards, board, it -> it.writing(null));
        circles.remove(round);
        var written = notesByRound.remove(round);
        if (written != null) {
            written.forEach(id -> change(notes, id, note -> note.removed() ? note : note.revealed()));
        }
    }

    private @Nullable Sharing sharing(@Nullable RoundId round, ParticipantId author) {
        var circle = round == null ? null : circles.get(round);
        return circle == null ? null : circle.of(author);
    }

    private void addNote(Note note) {
        notes.put(note.noteId(), note);
        if (note.secret() && note.roundId() != null) {
            notesByRound.computeIfAbsent(note.roundId(), _ -> new HashSet<>()).add(note.noteId());
        }
        if (note.cluster() != null) {
            notesByCluster.computeIfAbsent(note.cluster(), _ -> new HashSet<>()).add(note.noteId());
        }
    }

    private void cluster(NoteId id, @Nullable ClusterId cluster) {
        change(notes, id, note -> {
            if (note.cluster() != null) {
                notesByCluster.getOrDefault(note.cluster(), Set.of()).remove(id);
            }
            if (cluster != null) {
                notesByCluster.computeIfAbsent(cluster, _ -> new HashSet<>()).add(id);
            }
            return note.clustered(cluster);
        });
    }

    private static <K, V> void change(Map<K, V> items, K id, UnaryOperator<V> change) {
        items.computeIfPresent(id, (_, item) -> change.apply(item));
    }
}
