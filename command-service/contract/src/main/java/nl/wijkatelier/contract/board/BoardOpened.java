package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;

/**
 * A board was opened.
 *
 * @param boardId the board
 * @param title its heading
 * @param component the component it works on
 */
public record BoardOpened(BoardId boardId, Title title, Component component) implements BoardEvent {}
