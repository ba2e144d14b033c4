package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardEvent;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameRemoved;
import nl.wijkatelier.contract.board.FrameReshaped;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.board.NoteResized;
import nl.wijkatelier.contract.board.NoteRestored;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.NoteUnclustered;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Boards and what stands on them besides notes; the notes themselves are for {@link NoteFold}. */
final class BoardFold {
    private BoardFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, BoardEvent event) {
        return switch (event) {
            case BoardOpened opened -> Change.added(
                    ItemKind.BOARD, opened.boardId().value(),
                    "title", opened.title().value(),
                    "component", opened.component().name(),
                    "openedAt", at(recorded));
            case NoteAdded added -> NoteFold.added(before, recorded, added);
            case NoteReworded reworded -> NoteFold.reworded(before, recorded, reworded);
            case NoteDerived derived -> NoteFold.derived(before, derived);
            case NoteMoved moved -> NoteFold.moved(before, moved);
            case NoteRecoloured recoloured -> NoteFold.recoloured(before, recoloured);
            case NoteResized resized -> NoteFold.resized(before, resized);
            case NoteClustered clustered -> NoteFold.clustered(before, clustered);
            case NoteUnclustered unclustered -> NoteFold.unclustered(before, unclustered);
            case NoteRemoved removed -> NoteFold.removed(before, removed);
            case NoteRestored restored -> NoteFold.restored(before, restored);
            case ClusterFormed formed -> Change.added(
                    ItemKind.CLUSTER, formed.clusterId().value(),
                    "board", formed.boardId().value(),
                    "name", formed.name().value());
            case ClusterNamed named ->
                Change.updated(before, ItemKind.CLUSTER, named.clusterId().value(), "name", named.name().value());
            case ClusterDissolved dissolved -> Change.gone(before, ItemKind.CLUSTER, dissolved.clusterId().value());
            case FrameDrawn drawn -> Change.added(
                    ItemKind.FRAME, drawn.frameId().value(),
                    "board", drawn.boardId().value(),
                    "title", drawn.title().value(),
                    "x", drawn.bounds().x(),
                    "y", drawn.bounds().y(),
                    "width", drawn.bounds().width(),
                    "height", drawn.bounds().height());
            case FrameReshaped reshaped -> Change.updated(
                    before, ItemKind.FRAME, reshaped.frameId().value(),
                    "x", reshaped.bounds().x(),
                    "y", reshaped.bounds().y(),
                    "width", reshaped.bounds().width(),
                    "height", reshaped.bounds().height());
            case FrameTitled titled ->
                Change.updated(before, ItemKind.FRAME, titled.frameId().value(), "title", titled.title().value());
            case FrameRemoved removed -> Change.gone(before, ItemKind.FRAME, removed.frameId().value());
            case LinkDrawn drawn -> Change.added(
                    ItemKind.LINK, drawn.linkId().value(),
                    "board", drawn.boardId().value(),
                    "from", drawn.from(),
                    "to", drawn.to(),
                    "label", text(drawn.label()));
            case LinkRemoved removed -> Change.gone(before, ItemKind.LINK, removed.linkId().value());
            case BackgroundLaid laid ->
                Change.updated(before, ItemKind.BOARD, laid.boardId().value(), "background", background(laid));
            case BackgroundRemoved removed ->
                Change.updated(before, ItemKind.BOARD, removed.boardId().value(), "background", (Object) null);
        };
    }

    private static Map<String, Object> background(BackgroundLaid laid) {
        return Change.part(
                "imageId", laid.image().imageId().value(),
                "imageType", laid.image().imageType().name(),
                "pixelWidth", laid.image().width(),
                "pixelHeight", laid.image().height(),
                "x", laid.bounds().x(),
                "y", laid.bounds().y(),
                "width", laid.bounds().width(),
                "height", laid.bounds().height(),
                "alternative", laid.alternative().value(),
                "opacity", laid.opacity(),
                "source", Change.text(laid.source()));
    }
}
