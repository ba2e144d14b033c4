package nl.wijkatelier.contract.board;

/**
 * No image lies under the board.
 *
 * @param boardId the board
 */
public record BoardHasNoBackground(BoardId boardId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "No image lies under this board. Reload to see the board as it is.";
    }
}
