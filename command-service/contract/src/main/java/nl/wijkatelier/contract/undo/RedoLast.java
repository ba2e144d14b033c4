package nl.wijkatelier.contract.undo;

/**
 * Does again what one undid last.
 */
public record RedoLast() implements UndoCommand {}
