package nl.wijkatelier.contract.undo;

/**
 * Undoes one's own last action that was not undone yet.
 */
public record UndoLast() implements UndoCommand {}
