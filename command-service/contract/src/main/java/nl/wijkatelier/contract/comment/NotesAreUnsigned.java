package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.board.BoardId;

/**
 * The notes on the board are looked at without their authors, and a comment or reaction has a name.
 *
 * @param boardId the board
 */
public record NotesAreUnsigned(BoardId boardId) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Notes on this board are looked at without names. Comment and react after this phase.";
    }
}
