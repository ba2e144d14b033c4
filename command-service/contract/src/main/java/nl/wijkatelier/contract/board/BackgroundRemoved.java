package nl.wijkatelier.contract.board;

/**
 * The image under a board was taken away.
 *
 * @param boardId the board
 */
public record BackgroundRemoved(BoardId boardId) implements BoardEvent {}
