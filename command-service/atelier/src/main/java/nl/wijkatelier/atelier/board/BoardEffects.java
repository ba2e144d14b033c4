package nl.wijkatelier.atelier.board;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.wijkatelier.atelier.undo.Aspect;
import nl.wijkatelier.atelier.undo.Effect;
import nl.wijkatelier.atelier.undo.Effects;
import nl.wijkatelier.atelier.undo.Item;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
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
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteUnclustered;
import org.jspecify.annotations.Nullable;

/** What events on a board do, seen from the state just before them. */
public final class BoardEffects implements Effects {
    private final Boards before;

    /** The effects on these boards, as they are now. */
    public BoardEffects(Boards before) {
        this.before = before;
    }

    @Override
    public @Nullable Effect of(AtelierEvent event) {
        return event instanceof BoardEvent own ? ofOwn(own) : null;
    }

    @Override
    public boolean tookAway(Item item) {
        return switch (item.kind()) {
            case NOTE -> note(new NoteId(item.id())).removed();
            case CLUSTER -> cluster(new ClusterId(item.id())).dissolved();
            case FRAME -> frame(new FrameId(item.id())).removed();
            case LINK -> link(new LinkId(item.id())).removed();
            default -> false;
        };
    }

    private @Nullable Effect ofOwn(BoardEvent event) {
        return switch (event) {
            case BoardOpened _, NoteDerived _ -> null;
            case NoteAdded e -> added(e.noteId());
            case NoteReworded e -> Effect.of(
                    item(e.noteId()).its(Aspect.TEXT), new NoteReworded(e.noteId(), note(e.noteId()).text()), e);
            case NoteMoved e -> Effect.of(
                    item(e.noteId()).its(Aspect.POSITION), new NoteMoved(e.noteId(), note(e.noteId()).position()), e);
            case NoteRecoloured e -> Effect.of(
                    item(e.noteId()).its(Aspect.COLOUR),
                    new NoteRecoloured(e.noteId(), note(e.noteId()).colour()),
                    e);
            case NoteResized e -> Effect.of(
                    item(e.noteId()).its(Aspect.SIZE), new NoteResized(e.noteId(), note(e.noteId()).size()), e);
            case NoteRemoved e -> Effect.of(
                    item(e.noteId()).its(Aspect.PRESENCE), new NoteRestored(e.noteId()), e);
            case NoteRestored e -> Effect.of(
                    item(e.noteId()).its(Aspect.PRESENCE), new NoteRemoved(e.noteId()), e);
            case NoteClustered e -> clustered(e);
            case NoteUnclustered e -> unclustered(e);
            case ClusterFormed e -> Effect.of(
                            item(e.clusterId()).its(Aspect.PRESENCE), new ClusterDissolved(e.clusterId()), e)
                    .alsoGuarding(
                            item(e.clusterId()).its(Aspect.TITLE),
                            item(e.clusterId()).its(Aspect.MEMBERS));
            case ClusterNamed e -> Effect.of(
                    item(e.clusterId()).its(Aspect.TITLE),
                    new ClusterNamed(e.clusterId(), cluster(e.clusterId()).name()),
                    e);
            case ClusterDissolved e -> dissolved(cluster(e.clusterId()), e);
            case FrameDrawn e -> Effect.of(
                            item(e.frameId()).its(Aspect.PRESENCE), new FrameRemoved(e.frameId()), e)
                    .alsoGuarding(
                            item(e.frameId()).its(Aspect.TITLE), item(e.frameId()).its(Aspect.BOUNDS));
            case FrameReshaped e -> Effect.of(
                    item(e.frameId()).its(Aspect.BOUNDS),
                    new FrameReshaped(e.frameId(), frame(e.frameId()).bounds()),
                    e);
            case FrameTitled e -> Effect.of(
                    item(e.frameId()).its(Aspect.TITLE),
                    new FrameTitled(e.frameId(), frame(e.frameId()).title()),
                    e);
            case FrameRemoved e -> removed(frame(e.frameId()), e);
            case LinkDrawn e -> Effect.of(
                    item(e.linkId()).its(Aspect.PRESENCE), new LinkRemoved(e.linkId()), e);
            case LinkRemoved e -> removed(link(e.linkId()), e);
            case BackgroundLaid e -> onBackground(e.boardId(), e);
            case BackgroundRemoved e -> onBackground(e.boardId(), e);
        };
    }

    private static Effect added(NoteId id) {
        var note = item(id);
        // A note is added once in its life; done again it is put back. So nobody can have done anything with it before,
        // and remembering for each of thousands of notes that its adding touched it would tell nothing.
        return new Effect(
                List.of(),
                Effect.of(note.its(Aspect.PRESENCE), new NoteRemoved(id), new NoteRestored(id))
                        .alsoGuarding(
                                note.its(Aspect.TEXT),
                                note.its(Aspect.POSITION),
                                note.its(Aspect.COLOUR),
                                note.its(Aspect.SIZE),
                                note.its(Aspect.CLUSTER))
                        .change());
    }

    private Effect clustered(NoteClustered event) {
        var note = item(event.noteId());
        var cluster = item(event.clusterId());
        var previous = note(event.noteId()).cluster();
        if (previous == null) {
            return Effect.of(note.its(Aspect.CLUSTER), new NoteUnclustered(event.noteId()), event)
                    .alsoTouching(cluster.its(Aspect.MEMBERS))
                    .alsoNeeding(cluster);
        }
        return Effect.of(note.its(Aspect.CLUSTER), new NoteClustered(event.noteId(), previous), event)
                .alsoTouching(cluster.its(Aspect.MEMBERS), item(previous).its(Aspect.MEMBERS))
                .alsoNeeding(cluster, item(previous));
    }

    private @Nullable Effect unclustered(NoteUnclustered event) {
        var previous = note(event.noteId()).cluster();
        if (previous == null) {
            return null;
        }
        return Effect.of(
                        item(event.noteId()).its(Aspect.CLUSTER),
                        new NoteClustered(event.noteId(), previous),
                        event)
                .alsoTouching(item(previous).its(Aspect.MEMBERS))
                .alsoNeeding(item(previous));
    }

    private static Effect dissolved(Cluster cluster, ClusterDissolved event) {
        var item = item(cluster.clusterId());
        return Effect.of(
                        item.its(Aspect.PRESENCE),
                        new ClusterFormed(cluster.clusterId(), cluster.boardId(), cluster.name()),
                        event)
                .alsoGuarding(item.its(Aspect.TITLE), item.its(Aspect.MEMBERS));
    }

    private static Effect removed(Frame frame, FrameRemoved event) {
        var item = item(frame.frameId());
        return Effect.of(
                        item.its(Aspect.PRESENCE),
                        new FrameDrawn(frame.frameId(), frame.boardId(), frame.title(), frame.bounds()),
                        event)
                .alsoGuarding(item.its(Aspect.TITLE), item.its(Aspect.BOUNDS));
    }

    private static Effect removed(Link link, LinkRemoved event) {
        return Effect.of(
                item(link.linkId()).its(Aspect.PRESENCE),
                new LinkDrawn(link.linkId(), link.boardId(), link.from(), link.to(), link.label()),
                event);
    }

    /** What lay there before comes back, or nothing if nothing did. */
    private Effect onBackground(BoardId id, BoardEvent event) {
        var before = requireNonNull(this.before.board(id)).background();
        return Effect.of(
                new Item(ItemKind.BOARD, id.value()).its(Aspect.BACKGROUND),
                before == null ? new BackgroundRemoved(id) : before,
                event);
    }

    private static Item item(NoteId id) {
        return new Item(ItemKind.NOTE, id.value());
    }

    private static Item item(ClusterId id) {
        return new Item(ItemKind.CLUSTER, id.value());
    }

    private static Item item(FrameId id) {
        return new Item(ItemKind.FRAME, id.value());
    }

    private static Item item(LinkId id) {
        return new Item(ItemKind.LINK, id.value());
    }

    private Note note(NoteId id) {
        return requireNonNull(before.note(id));
    }

    private Cluster cluster(ClusterId id) {
        return requireNonNull(before.cluster(id));
    }

    private Frame frame(FrameId id) {
        return requireNonNull(before.frame(id));
    }

    private Link link(LinkId id) {
        return requireNonNull(before.link(id));
    }
}
