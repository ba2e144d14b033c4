package nl.wijkatelier.atelier.board;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.FrameRemoved;
import nl.wijkatelier.contract.board.FrameReshaped;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.TitleFrame;

/** Frames: drawn, reshaped, titled, removed. */
final class FrameDecisions {
    private final Boards boards;

    FrameDecisions(Boards boards) {
        this.boards = boards;
    }

    Decision draw(DrawFrame draw) {
        if (boards.board(draw.boardId()) == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, draw.boardId().value()));
        }
        return boards.frame(draw.frameId()) == null
                ? Decision.of(new FrameDrawn(draw.frameId(), draw.boardId(), draw.title(), draw.bounds()))
                : Decision.refused(new ItemExists(ItemKind.FRAME, draw.frameId().value()));
    }

    Decision reshape(ReshapeFrame reshape) {
        return standing(reshape.frameId(), frame -> frame.bounds().equals(reshape.bounds())
                ? Decision.unchanged()
                : Decision.of(new FrameReshaped(frame.frameId(), reshape.bounds())));
    }

    Decision title(TitleFrame title) {
        return standing(title.frameId(), frame -> frame.title().equals(title.title())
                ? Decision.unchanged()
                : Decision.of(new FrameTitled(frame.frameId(), title.title())));
    }

    Decision remove(RemoveFrame remove) {
        return standing(remove.frameId(), frame -> Decision.of(new FrameRemoved(frame.frameId())));
    }

    private Decision standing(FrameId id, Function<Frame, Decision> decision) {
        var frame = boards.frame(id);
        return frame == null || frame.removed()
                ? Decision.refused(new ItemUnknown(ItemKind.FRAME, id.value()))
                : decision.apply(frame);
    }
}
