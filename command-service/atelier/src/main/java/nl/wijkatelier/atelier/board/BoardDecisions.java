package nl.wijkatelier.atelier.board;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardCommand;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveBackground;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.people.ParticipantId;

/** What commands on a board lead to. */
public final class BoardDecisions {
    private final Boards boards;
    private final NoteDecisions notes;
    private final LineageDecisions lineage;
    private final ClusterDecisions clusters;
    private final FrameDecisions frames;
    private final LinkDecisions links;
    private final BackgroundDecisions backgrounds;

    public BoardDecisions(Boards boards) {
        this.boards = boards;
        notes = new NoteDecisions(boards);
        lineage = new LineageDecisions(boards, notes);
        clusters = new ClusterDecisions(boards, notes);
        frames = new FrameDecisions(boards);
        links = new LinkDecisions(boards);
        backgrounds = new BackgroundDecisions(boards);
    }

    /** What a command on a board leads to. */
    public Decision decide(BoardCommand command, ParticipantId actor) {
        return switch (command) {
            case OpenBoard open -> open(open);
            case AddNote add -> notes.add(add);
            case RewordNote reword -> notes.reword(reword, actor);
            case MoveNote move -> notes.move(move, actor);
            case RecolourNote recolour -> notes.recolour(recolour, actor);
            case ResizeNote resize -> notes.resize(resize, actor);
            case RemoveNote remove -> notes.remove(remove, actor);
            case RestoreNote restore -> notes.restore(restore, actor);
            case DeriveNote derive -> lineage.derive(derive, actor);
            case FormCluster form -> clusters.form(form, actor);
            case NameCluster name -> clusters.name(name);
            case DissolveCluster dissolve -> clusters.dissolve(dissolve);
            case ClusterNote cluster -> clusters.add(cluster, actor);
            case UnclusterNote uncluster -> clusters.takeOut(uncluster, actor);
            case DrawFrame draw -> frames.draw(draw);
            case ReshapeFrame reshape -> frames.reshape(reshape);
            case TitleFrame title -> frames.title(title);
            case RemoveFrame remove -> frames.remove(remove);
            case DrawLink draw -> links.draw(draw, actor);
            case RemoveLink remove -> links.remove(remove);
            case LayBackground lay -> backgrounds.lay(lay);
            case RemoveBackground remove -> backgrounds.remove(remove);
        };
    }

    private Decision open(OpenBoard open) {
        return boards.board(open.boardId()) == null
                ? Decision.of(new BoardOpened(open.boardId(), open.title(), open.component()))
                : Decision.refused(new ItemExists(ItemKind.BOARD, open.boardId().value()));
    }
}
