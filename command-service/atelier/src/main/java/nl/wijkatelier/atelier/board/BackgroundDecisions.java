package nl.wijkatelier.atelier.board;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.BackgroundRemoved;
import nl.wijkatelier.contract.board.BoardHasNoBackground;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.RemoveBackground;

/** The image under a board: laid, laid otherwise, taken away. Whether there is such an image, its keeper knows. */
final class BackgroundDecisions {
    private final Boards boards;

    BackgroundDecisions(Boards boards) {
        this.boards = boards;
    }

    Decision lay(LayBackground lay) {
        var laid = new BackgroundLaid(
                lay.boardId(), lay.image(), lay.bounds(), lay.alternative(), lay.source(), lay.opacity());
        return on(lay.boardId(), board -> laid.equals(board.background()) ? Decision.unchanged() : Decision.of(laid));
    }

    Decision remove(RemoveBackground remove) {
        return on(remove.boardId(), board -> board.background() == null
                ? Decision.refused(new BoardHasNoBackground(board.boardId()))
                : Decision.of(new BackgroundRemoved(board.boardId())));
    }

    private Decision on(BoardId id, Function<Board, Decision> decision) {
        var board = boards.board(id);
        return board == null
                ? Decision.refused(new ItemUnknown(ItemKind.BOARD, id.value()))
                : decision.apply(board);
    }
}
