package nl.wijkatelier.contract.undo;

import nl.wijkatelier.contract.AtelierCommand;

/** Undoing and redoing one's own last action; what comes of it are ordinary events of the other features. */
public sealed interface UndoCommand extends AtelierCommand permits
        UndoLast,
        RedoLast {}
